//! What the tests need beside the workspace itself.

use std::env;
use std::process::Command;

use crate::session::{Session, output_of};

/// The golden files of macrotest are this version's output, which is not the same in every version.
const CARGO_EXPAND: &str = "1.0.127";

/// The expected compiler messages are this release's. A patch release does not change them.
/// Keep in step with: `.github/workflows/ci.yml`.
pub(crate) const UI_RUSTC: &str = "1.95";

/// Puts the pinned `cargo expand` into `target/tools`, once, and first on the later steps' `PATH`.
pub(crate) fn provide_cargo_expand(session: &mut Session) {
    let tools = session.root().join("target/tools");
    let wanted = format!("cargo-expand {CARGO_EXPAND}");

    let program = tools.join("bin").join(format!("cargo-expand{}", env::consts::EXE_SUFFIX));
    if output_of(Command::new(program).args(["expand", "--version"])).as_ref() != Some(&wanted) {
        session.cargo(
            &format!("install {wanted} (a few minutes, once)"),
            &format!("install cargo-expand --version ={CARGO_EXPAND} --locked --root target/tools"),
        );
    }

    let path = env::var_os("PATH").unwrap_or_default();
    let dirs = [tools.join("bin")].into_iter().chain(env::split_paths(&path));
    session.set_env("PATH", env::join_paths(dirs).expect("`PATH` came from the system"));

    // Cargo looks for its subcommands in places of its own too, where there may be another version.
    let found = session.cargo_output("expand --version");
    if found.as_ref() != Some(&wanted) {
        let found = found.unwrap_or_else(|| "nothing".to_owned());
        session.fail("find cargo-expand", &format!("`cargo expand` should be {wanted}, but is {found}"));
    }
}

/// Whether the steps are run by the release whose messages the ui tests expect.
pub(crate) fn is_ui_rustc() -> bool {
    // `rustc 1.95.0 (59807616e 2026-04-14)`; other channels have a suffix, as in `1.95.0-beta.3`.
    let text = output_of(Command::new("rustc").arg("--version")).unwrap_or_default();
    let version = text.split_whitespace().nth(1).unwrap_or_default();
    let minor = version.rsplit_once('.').map(|(minor, _)| minor);
    !version.contains('-') && minor == Some(UI_RUSTC)
}
