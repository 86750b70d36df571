//! The threat model of `SECURITY.md` names tests: each of them exists.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

/// The text of every file that may have a test in it, below a folder.
fn tests_below(folder: &Path, texts: &mut String) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            tests_below(&path, texts);
        } else if path.to_string_lossy().ends_with(".test.mjs") || path.extension().is_some_and(|kind| kind == "rs") {
            texts.push_str(&fs::read_to_string(path).expect("text"));
        }
    }
}

#[test]
fn every_test_that_the_threat_model_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts = String::new();
    for folder in ["src", "tests", "server/src", "server/tests"] {
        tests_below(&root.join(folder), &mut texts);
    }
    let security = fs::read_to_string(root.join("SECURITY.md")).expect("SECURITY.md");
    let model =
        security.split("## Threat model").nth(1).and_then(|rest| rest.split("\n## ").next()).expect("the model");
    let rows =
        model.lines().filter(|line| line.starts_with("| ") && !line.contains("shown by") && !line.contains("---"));
    let mut count = 0;
    for row in rows {
        let shown = row.trim_end_matches('|').rsplit('|').next().expect("a last cell");
        let names: Vec<&str> = shown.split('`').skip(1).step_by(2).collect();
        assert!(!names.is_empty(), "no test is named: {row}");
        for name in names {
            let is_there = [format!("fn {name}("), format!("test('{name}'"), format!("test(\"{name}\"")];
            assert!(is_there.iter().any(|spelled| texts.contains(spelled)), "no test is called `{name}`");
            count += 1;
        }
    }
    assert!(count > 40, "{count} names");
}
