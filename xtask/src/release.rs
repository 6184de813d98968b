//! What users get: the packages, and the oldest dependencies that these promise to work with.

use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use crate::session::{Session, output_of};

const CRATES: [&str; 2] = ["adapters", "adapters-derive"];

/// What each package must hold.
const FILES: [&str; 5] = ["Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "README.md", "src/lib.rs"];

/// Packs both crates, builds what was packed, and looks what is in there.
pub(crate) fn package(session: &mut Session) {
    // Uncommitted changes are no obstacle to a test.
    session.cargo("packages", "package -p adapters-derive -p adapters --allow-dirty --locked");
    for name in CRATES {
        let list = session.cargo_output(&format!("package -p {name} --allow-dirty --locked --list"));
        let list = list.unwrap_or_default();
        for file in FILES.into_iter().filter(|file| !list.lines().any(|line| line == *file)) {
            session.fail("packages", &format!("the package of {name} is without {file}"));
        }
        for file in list.lines().filter(|line| is_foreign(line)) {
            session.fail("packages", &format!("the package of {name} should not have {file}"));
        }
    }
}

/// Whether nobody who uses a package has a use for it.
fn is_foreign(file: &str) -> bool {
    ["no-std-user/", "tests/", "src/tests"].iter().any(|prefix| file.starts_with(prefix))
}

/// Builds both crates with the oldest versions of their dependencies.
pub(crate) fn minimal_versions(session: &mut Session) {
    const TITLE: &str = "oldest versions of dependencies";
    if output_of(Command::new("rustup").args(["run", "nightly", "cargo", "--version"])).is_none() {
        session.skip(TITLE, "it needs a nightly toolchain; CI has one");
        return;
    }
    // In a workspace of its own: the versions go into its `Cargo.lock`.
    let folder = session.root().join("target/minimal");
    if let Err(error) = copy_workspace(session.root(), &folder) {
        session.fail(TITLE, &error.to_string());
        return;
    }
    for args in ["update -Z direct-minimal-versions", "check -p adapters --all-features"] {
        let mut cargo = Command::new("rustup");
        cargo.args(["run", "nightly", "cargo"]).args(args.split(' ')).current_dir(&folder);
        session.run(TITLE, &mut cargo);
    }
}

/// The two crates, as a workspace with nothing else in it.
fn copy_workspace(root: &Path, to: &Path) -> io::Result<()> {
    if to.exists() {
        for name in CRATES {
            fs::remove_dir_all(to.join(name)).or_else(ignore_absence)?;
        }
        fs::remove_file(to.join("Cargo.lock")).or_else(ignore_absence)?;
    }
    fs::create_dir_all(to)?;
    let manifest = fs::read_to_string(root.join("Cargo.toml"))?;
    fs::write(to.join("Cargo.toml"), with_members(&manifest, &CRATES))?;
    for name in CRATES {
        copy_folder(&root.join(name).join("src"), &to.join(name).join("src"))?;
        fs::copy(root.join(name).join("Cargo.toml"), to.join(name).join("Cargo.toml"))?;
    }
    fs::copy(root.join("README.md"), to.join("README.md")).map(drop)
}

/// A manifest of a workspace with other members.
fn with_members(manifest: &str, members: &[&str]) -> String {
    let (before, rest) = manifest.split_once("members = [").expect("the workspace has members");
    let (_, after) = rest.split_once(']').expect("a list has an end");
    format!("{before}members = {members:?}{after}")
}

fn ignore_absence(error: io::Error) -> io::Result<()> {
    if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) }
}

fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy_folder(&path, &target)?;
        } else {
            fs::copy(path, target)?;
        }
    }
    Ok(())
}
