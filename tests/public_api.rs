//! The public interface of the crate as a text that is compared with `docs/public-api.txt`: no change of it goes
//! unnoticed. `UPDATE_API=1 cargo test --test public_api` writes the text anew.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use quote::ToTokens;
use syn::{Attribute, Fields, ImplItem, Item, Visibility};

/// Files with public items, and the module they are public in.
const FILES: [(&str, &str); 5] = [
    ("src/error.rs", ""),
    ("src/milestone.rs", ""),
    ("src/origin.rs", ""),
    ("src/reaction/declaration.rs", "reaction::"),
    ("src/web/bridge.rs", "web::"),
];

/// The types that `lib.rs` and the public modules export.
const EXPORTED: [&str; 16] = [
    "BridgeError",
    "Bridge",
    "Builder",
    "Claim",
    "Code",
    "Completion",
    "Counters",
    "Declaration",
    "Event",
    "Milestone",
    "Origin",
    "Payload",
    "Prize",
    "Profile",
    "StartError",
    "Flag",
];

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.to_token_stream().to_string().contains("hidden"))
}

fn spaced(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string().replace(" :: ", "::").replace(" < ", "<").replace(" >", ">").replace("& ", "&")
}

fn fields(of: &Fields) -> String {
    let shown: Vec<String> = of
        .iter()
        .filter(|field| {
            matches!(of, Fields::Unnamed(_)) || is_public(&field.vis) || matches!(field.vis, Visibility::Inherited)
        })
        .map(|field| match &field.ident {
            Some(name) => format!("{name}: {}", spaced(&field.ty)),
            None => spaced(&field.ty),
        })
        .collect();
    shown.join(", ")
}

fn read(path: &str, module: &str, lines: &mut BTreeSet<String>) {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path);
    for item in syn::parse_file(&text).expect(path).items {
        match item {
            Item::Struct(item) if is_public(&item.vis) && EXPORTED.contains(&item.ident.to_string().as_str()) => {
                lines.insert(format!("struct {module}{}", item.ident));
                for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                    let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
                    lines.insert(format!("struct {module}{} . {name}: {}", item.ident, spaced(&field.ty)));
                }
            }
            Item::Enum(item) if is_public(&item.vis) && EXPORTED.contains(&item.ident.to_string().as_str()) => {
                lines.insert(format!("enum {module}{}", item.ident));
                for variant in &item.variants {
                    lines.insert(
                        format!("enum {module}{}::{} {}", item.ident, variant.ident, fields(&variant.fields))
                            .trim_end()
                            .to_owned(),
                    );
                }
            }
            Item::Impl(item) => {
                let name = spaced(&item.self_ty);
                if !EXPORTED.contains(&name.as_str()) {
                    continue;
                }
                if let Some((_, implemented, _)) = &item.trait_ {
                    lines.insert(format!("impl {} for {module}{name}", spaced(implemented)));
                    continue;
                }
                for member in item.items {
                    if let ImplItem::Fn(function) = member
                        && is_public(&function.vis)
                        && !is_hidden(&function.attrs)
                    {
                        lines.insert(format!("{module}{name}: {}", spaced(&function.sig)));
                    }
                }
            }
            _ => {}
        }
    }
}

#[test]
fn the_public_interface_is_the_one_written_down() {
    let mut lines = BTreeSet::new();
    for (path, module) in FILES {
        read(path, module, &mut lines);
    }
    let found = lines.into_iter().collect::<Vec<_>>().join("\n") + "\n";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/public-api.txt");
    if std::env::var_os("UPDATE_API").is_some() {
        fs::write(&path, &found).expect("written");
    }
    let written = fs::read_to_string(&path).expect("docs/public-api.txt");
    assert!(
        found == written,
        "the public interface changed: run UPDATE_API=1 cargo test --test public_api, and say so in CHANGELOG.md\n{found}"
    );
}
