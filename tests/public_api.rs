//! The public interface of the crate as a text that is compared with `docs/public-api.txt`: no change of it goes
//! unnoticed. What is public is what `lib.rs` says, and the public modules after it; no list is kept here.
//! `UPDATE_API=1 cargo test --test public_api` writes the text anew.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use quote::ToTokens;
use syn::{Fields, ImplItem, Item, TraitItem, UseTree, Visibility};

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn spaced(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string().replace(" :: ", "::").replace(" < ", "<").replace(" >", ">").replace("& ", "&")
}

fn fields(of: &Fields) -> String {
    let shown = of.iter().map(|field| match &field.ident {
        Some(name) => format!("{name}: {}", spaced(&field.ty)),
        None => spaced(&field.ty),
    });
    shown.collect::<Vec<_>>().join(", ")
}

fn items(file: &Path) -> Vec<Item> {
    let text = fs::read_to_string(file).expect("a file");
    syn::parse_file(&text).expect("Rust").items
}

/// The file of a module beside, or below, its parent's.
fn module_file(folder: &Path, name: &str) -> PathBuf {
    let alone = folder.join(format!("{name}.rs"));
    if alone.exists() { alone } else { folder.join(name).join("mod.rs") }
}

/// The files of a module: its own, and those below it.
fn files(folder: &Path, name: &str) -> Vec<PathBuf> {
    let alone = folder.join(format!("{name}.rs"));
    let mut found: Vec<PathBuf> = alone.exists().then_some(alone).into_iter().collect();
    let mut folders = vec![folder.join(name)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    found
}

/// The names that a `pub use` exports, each with the module it comes from.
fn exported(tree: &UseTree, module: Option<&str>, found: &mut Vec<(String, String)>) {
    match (tree, module) {
        (UseTree::Path(path), None) if path.ident == "crate" || path.ident == "self" => {
            exported(&path.tree, None, found);
        }
        (UseTree::Path(path), None) => exported(&path.tree, Some(&path.ident.to_string()), found),
        (UseTree::Path(path), Some(module)) => exported(&path.tree, Some(module), found),
        (UseTree::Group(group), module) => group.items.iter().for_each(|item| exported(item, module, found)),
        (UseTree::Name(name), Some(module)) => found.push((module.to_owned(), name.ident.to_string())),
        (tree, _) => panic!("say how {} is exported", spaced(tree)),
    }
}

/// The lines of one module: what it exports itself, and its public modules. `prefix` is its path in the crate.
fn module(file: &Path, folder: &Path, prefix: &str, lines: &mut BTreeSet<String>) {
    for item in items(file) {
        match &item {
            Item::Use(used) if is_public(&used.vis) => {
                let mut names = Vec::new();
                exported(&used.tree, None, &mut names);
                for (from, name) in names {
                    let of_module: Vec<Item> = files(folder, &from).iter().flat_map(|file| items(file)).collect();
                    let before = lines.len();
                    of_module.iter().for_each(|item| describe(item, &name, prefix, lines));
                    assert!(lines.len() > before, "{prefix}{name} is exported, and nothing of that name is in {from}");
                }
            }
            Item::Mod(inner) if is_public(&inner.vis) => {
                let name = inner.ident.to_string();
                let file = module_file(folder, &name);
                module(&file, &folder.join(&name), &format!("{prefix}{name}::"), lines);
            }
            own => {
                if let Some(name) = name_of(own) {
                    items(file).iter().for_each(|item| describe(item, &name, prefix, lines));
                }
            }
        }
    }
}

/// The name of an item that is public where it stands; the crate's own file and public modules export it by that.
fn name_of(item: &Item) -> Option<String> {
    let (visibility, name) = match item {
        Item::Struct(item) => (&item.vis, &item.ident),
        Item::Enum(item) => (&item.vis, &item.ident),
        Item::Trait(item) => (&item.vis, &item.ident),
        Item::Const(item) => (&item.vis, &item.ident),
        Item::Static(item) => (&item.vis, &item.ident),
        Item::Type(item) => (&item.vis, &item.ident),
        Item::Fn(item) => (&item.vis, &item.sig.ident),
        _ => return None,
    };
    is_public(visibility).then(|| name.to_string())
}

/// The lines of an item, if it is, or implements something for, the one of this name.
fn describe(item: &Item, name: &str, prefix: &str, lines: &mut BTreeSet<String>) {
    if let Item::Impl(item) = item {
        let of = spaced(&item.self_ty);
        if of.split('<').next() != Some(name) {
            return;
        }
        if let Some((_, implemented, _)) = &item.trait_ {
            lines.insert(format!("impl {} for {prefix}{of}", spaced(implemented)));
            return;
        }
        for member in &item.items {
            match member {
                ImplItem::Fn(function) if is_public(&function.vis) => {
                    lines.insert(format!("{prefix}{name}: {}", spaced(&function.sig)));
                }
                ImplItem::Const(constant) if is_public(&constant.vis) => {
                    lines.insert(format!("{prefix}{name}: const {}: {}", constant.ident, spaced(&constant.ty)));
                }
                _ => {}
            }
        }
        return;
    }
    if name_of(item).as_deref() != Some(name) {
        return;
    }
    match item {
        Item::Struct(item) => {
            lines.insert(format!("struct {prefix}{name}"));
            for (at, field) in item.fields.iter().enumerate().filter(|(_, field)| is_public(&field.vis)) {
                let field_name = field.ident.as_ref().map_or(at.to_string(), ToString::to_string);
                lines.insert(format!("struct {prefix}{name} . {field_name}: {}", spaced(&field.ty)));
            }
        }
        Item::Enum(item) => {
            lines.insert(format!("enum {prefix}{name}"));
            for variant in &item.variants {
                let line = format!("enum {prefix}{name}::{} {}", variant.ident, fields(&variant.fields));
                lines.insert(line.trim_end().to_owned());
            }
        }
        Item::Trait(item) => {
            lines.insert(format!("trait {prefix}{name}"));
            for member in &item.items {
                if let TraitItem::Fn(function) = member {
                    lines.insert(format!("trait {prefix}{name}: {}", spaced(&function.sig)));
                }
            }
        }
        Item::Const(item) => {
            lines.insert(format!("const {prefix}{name}: {}", spaced(&item.ty)));
        }
        Item::Static(item) => {
            lines.insert(format!("static {prefix}{name}: {}", spaced(&item.ty)));
        }
        Item::Type(item) => {
            lines.insert(format!("type {prefix}{name} = {}", spaced(&item.ty)));
        }
        Item::Fn(item) => {
            lines.insert(format!("{prefix}{}", spaced(&item.sig)));
        }
        _ => {}
    }
}

#[test]
fn the_public_interface_is_the_one_written_down() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut lines = BTreeSet::new();
    module(&root.join("src/lib.rs"), &root.join("src"), "", &mut lines);
    let found = lines.into_iter().collect::<Vec<_>>().join("\n") + "\n";
    let path = root.join("docs/public-api.txt");
    if std::env::var_os("UPDATE_API").is_some() {
        fs::write(&path, &found).expect("written");
    }
    let written = fs::read_to_string(&path).expect("docs/public-api.txt");
    assert!(
        found == written,
        "the public interface changed: run UPDATE_API=1 cargo test --test public_api, and say so in CHANGELOG.md\n{found}"
    );
}
