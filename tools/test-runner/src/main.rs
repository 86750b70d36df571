//! What cargo hands the crate's wasm tests to: wasm-bindgen's own runner, in the version that the crate uses.

fn main() -> anyhow::Result<()> {
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::env::args_os())
}
