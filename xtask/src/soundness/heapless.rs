//! A crate without `alloc` that uses the library must not refer to an allocator, however it was compiled.

use std::fs;
use std::path::Path;

use crate::session::Session;

/// Names of what allocates: the functions that every allocation in Rust goes through, and those of C. A name in an object file
/// stands there as it is, so that a search of the bytes finds it.
const ALLOCATES: [&str; 7] = [
    "__rust_alloc",
    "__rust_realloc",
    "__rust_dealloc",
    "__rust_no_alloc_shim",
    "exchange_malloc",
    "handle_alloc_error",
    "malloc",
];

/// Where the artifacts go. A folder of its own: other members of the workspace turn on all features of `adapters`.
const TARGET: &str = "target/no-std";

pub(crate) fn check(session: &mut Session) {
    for (profile, flag) in [("debug", ""), ("release", "--release")] {
        let line = format!("build -p adapters-no-std-user {flag} --target-dir {TARGET} --locked");
        session.cargo(&format!("no_std user, {profile}"), &line);
        let folder = session.root().join(TARGET).join(profile);
        let found = findings(&folder.join("libadapters_no_std_user.rlib"));
        if !found.is_empty() {
            session.fail("no allocator", &format!("{profile}: {}", found.join(", ")));
        }
    }
}

/// What is wrong with an artifact.
fn findings(artifact: &Path) -> Vec<String> {
    let Ok(bytes) = fs::read(artifact) else { return vec![format!("{} is not there", artifact.display())] };
    let mut found: Vec<_> =
        ALLOCATES.iter().filter(|name| contains(&bytes, name)).map(|&s| s.into()).collect();
    if !contains(&bytes, "drive") {
        found.push("`drive` was not compiled, so this shows nothing".to_owned());
    }
    found
}

fn contains(bytes: &[u8], name: &str) -> bool {
    bytes.windows(name.len()).any(|window| window == name.as_bytes())
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::findings;

    #[test]
    fn an_allocation_is_found() {
        let folder = std::env::temp_dir().join(format!("adapters-heapless-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let (source, artifact) = (folder.join("lib.rs"), folder.join("lib.rlib"));
        for (body, heap) in [("Box::new(x)", true), ("x", false)] {
            let output = if heap { "Box<u8>" } else { "u8" };
            std::fs::write(&source, format!("pub fn drive(x: u8) -> {output} {{ {body} }}")).unwrap();
            let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
            rustc.args(["--crate-type=rlib", "-o"]).arg(&artifact).arg(&source);
            assert!(rustc.status().unwrap().success());
            assert_eq!(!findings(&artifact).is_empty(), heap, "{:?}", findings(&artifact));
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
