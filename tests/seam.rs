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
    assert_eq!(files_with(&["('message'", ", 'message',", "(\"message\"", "onmessage"]), listening);
    assert_eq!(files_with(&["hands/observe.js'", "./observe.js'"]), ["js/start.ts"]);
}

#[test]
fn nobody_reads_a_message_but_through_the_bound_getters() {
    // The stub runs before anything of the page; `testing.ts` is the other side.
    assert_eq!(files_with(&["event.origin", "event.source", "event.data"]), ["js/early.ts", "js/testing.ts"]);
    assert_eq!(files_with(&["'MessageEvent'"]), ["src/web/hands/builtins.js", "src/web/hands/dom.js"]);
}

/// Members of what the language and the browser have, which a page may replace at any time.
const REPLACEABLE: &str = "push pop shift unshift splice slice concat join map filter find findIndex some every includes \
    indexOf forEach reduce sort reverse flat flatMap keys values entries get set has add delete startsWith endsWith \
    trim split replace replaceAll padStart toString toUpperCase toLowerCase charAt charCodeAt match test exec then catch \
    finally call apply bind observe unobserve disconnect abort deref addEventListener removeEventListener \
    dispatchEvent setAttribute getAttribute removeAttribute querySelector querySelectorAll appendChild remove append";

#[test]
fn no_method_is_looked_up_on_a_prototype_once_the_script_has_run() {
    // What wraps a framework, or is the other side, goes by what those do; the stub runs before anything of the page, and
    // what is tried when a bridge starts is what the page has.
    let others = ["react.ts", "vue.ts", "shared.ts", "testing.ts", "early.ts", "builtins.js"];
    for (name, script) in scripts().iter().filter(|(name, _)| !others.iter().any(|other| name.ends_with(other))) {
        for (number, line) in script.lines().enumerate() {
            // What is the page's own, or the core's: an object of the tag manager, what `fetch` answers, the handle.
            let code = line.split("//").next().unwrap_or_default();
            if ["layer.push(", "headers.get(", "handle.disconnect("].iter().any(|own| code.contains(own)) {
                continue;
            }
            if code.trim_start().starts_with('*') || code.trim_start().starts_with("/*") {
                continue;
            }
            for member in REPLACEABLE.split_whitespace() {
                assert!(!code.contains(&format!(".{member}(")), "{name}:{}: .{member}(", number + 1);
            }
            let iterates = (code.contains("for (const ") && code.contains(" of ")) || code.contains("[...");
            assert!(!iterates, "{name}:{}: walked by an iterator", number + 1);
        }
    }
}
