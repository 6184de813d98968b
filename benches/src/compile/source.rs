//! The crates that are compiled: text, written into a folder.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::ways::{Object, Way};
use crate::root;

/// The start of every file. Nobody waits for these futures on another thread, and dynify's second import is for boxes only.
const HEAD: &str = "#![allow(async_fn_in_trait, unused_imports)]\n";

/// A crate on the disk.
#[derive(Debug)]
pub(super) struct Crate {
    /// The name of its package.
    pub(super) name: String,
    /// Where it is.
    pub(super) folder: PathBuf,
}

impl Crate {
    /// Writes it. The versions of what it depends on are those of the workspace.
    ///
    /// # Errors
    /// A file cannot be written.
    pub(super) fn write(folder: &Path, name: String, way: &Way, source: &str) -> io::Result<Self> {
        let folder = folder.join(&name);
        fs::create_dir_all(folder.join("src"))?;
        let dependency = way.depends_on.map_or_else(String::new, |package| dependency(package) + "\n");
        let manifest = format!(
            "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[dependencies]\n{dependency}\n[workspace]\n"
        );
        write_if_new(&folder.join("Cargo.toml"), &manifest)?;
        write_if_new(&folder.join("src/lib.rs"), source)?;
        fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(Self { name, folder })
    }

    /// Makes cargo compile it again.
    ///
    /// # Errors
    /// The file cannot be written.
    pub(super) fn touch(&self) -> io::Result<()> {
        let file = self.folder.join("src/lib.rs");
        let text = fs::read(&file)?;
        fs::write(&file, text)
    }
}

/// A file that is there as it should be keeps its time, so that what was built of it can be used.
fn write_if_new(file: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(file).is_ok_and(|before| before == text) {
        return Ok(());
    }
    fs::write(file, text)
}

/// A line of `[dependencies]`: this library as it is here, others in the version that this package measures.
fn dependency(package: &str) -> String {
    if package == "adapters" {
        let path = toml::Value::from(root().join("adapters").to_str().expect("the folder's name is text"));
        return format!("adapters = {{ path = {path} }}");
    }
    let manifest: toml::Table = toml::from_str(include_str!("../../Cargo.toml")).expect("cargo has read it");
    format!("{package} = {}", manifest["dependencies"][package])
}

/// So many traits with two methods each, and an implementation of each; with `objects`, also every kind of object.
pub(super) fn many(way: &Way, traits: u32, objects: bool) -> String {
    let mut text = format!("{HEAD}{}\n", way.imports);
    for i in 0..traits {
        let name = format!("X{i}");
        let on_trait = way.on_trait.replace("{X}", &name);
        let on_impl = way.on_impl;
        _ = write!(
            text,
            "
{on_trait}
pub trait {name} {{
    async fn get(&self, key: &str) -> u64;
    async fn next(&mut self) -> Option<u32>;
}}
pub struct V{name}(u32);
{on_impl}
impl {name} for V{name} {{
    async fn get(&self, key: &str) -> u64 {{
        key.len() as u64 + u64::from(self.0)
    }}
    async fn next(&mut self) -> Option<u32> {{
        self.0 += {i};
        Some(self.0)
    }}
}}
"
        );
        for object in if objects { way.objects } else { &[] } {
            text += &make(object, &name);
        }
    }
    text
}

/// One trait with one method, and nothing else.
pub(super) fn one(way: &Way) -> String {
    let on_trait = way.on_trait.replace("{X}", "X");
    let imports = way.imports;
    format!("{HEAD}{imports}\n{on_trait}\npub trait X {{\n    async fn next(&mut self) -> Option<u32>;\n}}\n")
}

/// A trait with so many methods, an implementation that waits in each, and a function that makes an object.
pub(super) fn implementor(way: &Way, object: &Object, methods: u32) -> String {
    declared(way, methods) + &implemented(way, methods) + &make(object, "X")
}

/// The trait, and a function that calls all methods of an object whose maker is elsewhere.
pub(super) fn caller(way: &Way, object: &Object, methods: u32) -> String {
    let mut text = declared(way, methods);
    if way.depends_on.is_none() {
        text += &implemented(way, methods);
    }
    let calls = repeated(methods, |i| format!("        sum += object.method{i}(){};\n", object.wait));
    let ty = object.ty.replace("{X}", "X");
    text + &format!(
        "
pub fn call<'a>(object: &'a mut {ty}) -> Pin<Box<dyn Future<Output = u32> + 'a>> {{
    Box::pin(async move {{
        let mut sum = 0;
{calls}        sum
    }})
}}
"
    )
}

/// The trait, and something to wait for.
fn declared(way: &Way, methods: u32) -> String {
    let on_trait = way.on_trait.replace("{X}", "X");
    let list = repeated(methods, |i| format!("    async fn method{i}(&mut self) -> u32;\n"));
    let imports = way.imports;
    format!(
        "{HEAD}use std::pin::Pin;
use std::task::{{Context, Poll}};
{imports}

pub struct Once(pub bool);
impl Future for Once {{
    type Output = ();
    #[inline(never)]
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {{
        if std::mem::replace(&mut self.0, true) {{ Poll::Ready(()) }} else {{ Poll::Pending }}
    }}
}}

{on_trait}
pub trait X {{
{list}}}
"
    )
}

/// No two bodies are the same, or the compiler would keep one of them only.
fn implemented(way: &Way, methods: u32) -> String {
    let list = repeated(methods, |i| {
        let added = i + 3;
        format!(
            "    async fn method{i}(&mut self) -> u32 {{
        self.0 += {added};
        Once(false).await;
        self.0
    }}\n"
        )
    });
    format!("\npub struct VX(u32);\n{}\nimpl X for VX {{\n{list}}}\n", way.on_impl)
}

/// A function that makes an object of a value, which puts all of its methods into the program.
fn make(object: &Object, name: &str) -> String {
    let function = format!("make_{}_{name}", object.id.replace('-', "_"));
    let (ty, made) = (object.ty.replace("{X}", name), object.make.replace("{X}", name));
    format!("#[allow(non_snake_case)]\npub fn {function}(value: V{name}) -> Box<{ty}> {{\n    {made}\n}}\n")
}

/// What is written for each method.
fn repeated(methods: u32, one: impl Fn(u32) -> String) -> String {
    (0..methods).map(one).collect()
}
