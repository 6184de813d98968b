//! How much machine code there is, and how many lines an expansion has.

use std::fs;
use std::path::Path;

use object::{Object as _, ObjectSection as _, SectionKind};

use super::cargo::{cargo, timed};
use super::source::{self, Crate};
use super::ways::{Object, WAYS, Way};

/// Methods of the smaller trait, and of the larger one.
const METHODS: [u32; 2] = [1, 9];

/// Bytes of machine code that a method adds.
#[derive(Debug)]
pub(super) struct Code {
    /// Of the object.
    pub(super) name: &'static str,
    /// In the implementation for this object, with the body of the method.
    pub(super) implementor: f64,
    /// Where it is called, with the `.await`.
    pub(super) caller: f64,
}

/// For every object, optimized for speed.
pub(super) fn sizes(folder: &Path) -> Vec<Code> {
    let objects = WAYS.iter().flat_map(|way| way.objects.iter().map(move |object| (way, object)));
    objects
        // It is once more what is there with all adapters.
        .filter(|(way, _)| way.id != "adapters-boxing")
        .map(|(way, object)| Code {
            name: object.name,
            implementor: per_method(folder, way, object, "made", source::implementor),
            caller: per_method(folder, way, object, "called", source::caller),
        })
        .collect()
}

/// The difference between a crate with few methods and one with more, by method.
fn per_method(
    folder: &Path,
    way: &Way,
    object: &Object,
    what: &str,
    source: impl Fn(&Way, &Object, u32) -> String,
) -> f64 {
    let [few, more] = METHODS.map(|methods| {
        let name = format!("{what}-{}-{methods}", object.id);
        let of = Crate::write(folder, name, way, &source(way, object, methods))
            .expect("the folder can be written to");
        bytes(folder, &of)
    });
    let [first, last] = METHODS;
    (f64::from(more) - f64::from(few)) / f64::from(last - first)
}

/// Bytes of machine code in the object file of a crate.
fn bytes(folder: &Path, of: &Crate) -> u32 {
    let built = folder.join("built");
    of.touch().expect("the file can be written");
    timed(cargo(
        of,
        &built,
        false,
        &["rustc", "--release", "--lib", "--", "--emit=obj", "-Ccodegen-units=1"],
    ));
    let prefix = format!("{}-", of.name.replace('-', "_"));
    let file = fs::read_dir(built.join("release/deps"))
        .expect("cargo has built into it")
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "o"))
        .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&prefix)))
        .max_by_key(|path| path.metadata().and_then(|data| data.modified()).ok())
        .expect("the compiler has written an object file");
    let data = fs::read(file).expect("it can be read");
    let object = object::File::parse(&*data).expect("it is an object file");
    let code = object.sections().filter(|section| section.kind() == SectionKind::Text);
    u32::try_from(code.map(|section| section.size()).sum::<u64>()).expect("it is small")
}

/// Lines of a trait with one method once its macro has run, formatted, by way; the trait itself is among them.
pub(super) fn lines(folder: &Path) -> Vec<usize> {
    let empty = expanded(folder, "empty", &WAYS[0], "");
    WAYS.iter()
        .map(|way| expanded(folder, &format!("one-{}", way.id), way, &source::one(way)) - empty)
        .collect()
}

fn expanded(folder: &Path, name: &str, way: &Way, source: &str) -> usize {
    let of = Crate::write(folder, name.to_owned(), way, source).expect("the folder can be written to");
    let mut command = cargo(
        &of,
        &folder.join("built"),
        false,
        &["rustc", "--lib", "--profile=check", "--", "-Zunpretty=expanded"],
    );
    of.touch().expect("the file can be written");
    let output = command.env("RUSTC_BOOTSTRAP", "1").output().expect("cargo has started this program");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("code is text");
    let file = syn::parse_file(&text).expect("what the compiler prints is Rust");
    // Lines of imports and of the crate's own attributes are the user's.
    let items = file.items.into_iter().filter(|item| !matches!(item, syn::Item::Use(_))).collect();
    prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items })
        .lines()
        .count()
}
