//! `bindgen browser|web IN.wasm OUT`: writes what wasm-bindgen makes of a crate to the folder OUT, as a bundler takes it or
//! as a page does.
//!
//! The library and the crate have one version in one lock file, so that neither can be upgraded without the other.

use std::env;

use anyhow::{Context, bail};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> anyhow::Result<()> {
    let [target, input, out] = env::args().skip(1).collect::<Vec<_>>().try_into().ok().context("browser|web IN OUT")?;
    let mut bindgen = Bindgen::new();
    match target.as_str() {
        "browser" => bindgen.browser(true)?,
        // Where no path is given, the page's module looks for the wasm beside itself.
        "web" => bindgen.web(true)?.omit_default_module_path(false),
        _ => bail!("expected browser or web, found {target}"),
    };
    bindgen.input_path(input).typescript(true).generate(out)
}
