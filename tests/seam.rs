//! What JavaScript may do with messages: the listener is Rust's, and what is asked of an event is asked through members
//! that were bound when the script ran. A page that patches them later does not take part.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

/// The JavaScript that ships, by file: the loader and the hands.
fn scripts() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut scripts = Vec::new();
    for folder in ["js", "src/web/hands"] {
        for entry in fs::read_dir(root.join(folder)).expect(folder) {
            let path = entry.expect("an entry").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.extension().is_some_and(|extension| extension == "js" || extension == "ts") {
                scripts.push((format!("{folder}/{name}"), fs::read_to_string(&path).expect("text")));
            }
        }
    }
    scripts.sort();
    scripts
}

/// The files that have one of these texts.
fn files_with(texts: &[&str]) -> Vec<String> {
    let has = |(_, script): &(String, String)| texts.iter().any(|text| script.contains(text));
    scripts().into_iter().filter(has).map(|(name, _)| name).collect()
}

#[test]
fn nobody_but_the_stub_and_the_asynchronous_start_listens_to_messages() {
    // `testing.ts` is the other side, an experience that a test plays; the hands put Rust's listener on, and take the
    // stub's off.
    let listening = ["js/early.ts", "js/testing.ts", "src/web/hands/early.js", "src/web/hands/observe.js"];
    assert_eq!(files_with(&["('message'", "(\"message\"", "onmessage"]), listening);
    assert_eq!(files_with(&["hands/observe.js'", "./observe.js'"]), ["js/start.ts"]);
}

#[test]
fn nobody_reads_a_message_but_through_the_bound_getters() {
    // The stub runs before anything of the page; `testing.ts` is the other side.
    assert_eq!(files_with(&["event.origin", "event.source", "event.data"]), ["js/early.ts", "js/testing.ts"]);
    assert_eq!(files_with(&["'MessageEvent'"]), ["src/web/hands/dom.js"]);
}
