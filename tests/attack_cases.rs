//! The attack cases natively, with the `url` crate in the browser's place.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::indexing_slicing, clippy::panic, clippy::expect_used, reason = "a test fails by panicking")]

mod cases;

use drimify_bridge::internals::{ParsedUrl, Platform};

fn parse_url(text: &str) -> Option<ParsedUrl> {
    // Browsers skip further slashes before a host (URL Standard, "special authority ignore slashes"); the crate refuses.
    let text = if text.starts_with("///") { &text[text.rfind("//e").expect("a host")..] } else { text };
    let url = url::Url::parse("https://host.example/p/q?z=1").ok()?.join(text).ok()?;
    let credentials = [url.username(), url.password().unwrap_or_default()].concat();
    let lines = [url.as_str(), &url.origin().ascii_serialization(), &format!("{}:", url.scheme()), &credentials];
    Some(ParsedUrl(lines.join("\n")))
}

#[test]
fn every_unit_case_of_the_file_holds() {
    let platform = Platform {
        parse_number: |text| text.parse().unwrap_or(f64::NAN),
        format_number: |number| number.to_string(),
        parse_url,
        is_selector: |_| true,
    };
    let groups = [
        ("origin.config", 32),
        ("origin.match", 26),
        ("payload", 26),
        ("reaction.dom", 20),
        ("reaction.redirect", 43),
        ("reaction.template", 13),
        ("sequence", 5),
        ("wire", 33),
    ];
    cases::run(&groups, &platform);
}
