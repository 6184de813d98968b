//! The book in a real browser: every page, narrow and wide, light and dark.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::session::{Session, output_of};

/// What drives the browser. It has no dependencies.
const PLAYWRIGHT: &str = "playwright-core@1.65.1";

/// What browsers are called, the first of which is installed where it can be.
const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// A browser of one's own choice.
const VARIABLE: &str = "ADAPTERS_BROWSER";

const TITLE: &str = "the book in a browser";

/// Checks the pages that `cargo run -p adapters-book` has built.
pub(crate) fn check(session: &mut Session) {
    if find("node").is_none() || find("npm").is_none() {
        session.skip(TITLE, "there is no node and npm");
        return;
    }
    let Some(browser) = browser() else {
        session.skip(TITLE, &format!("there is no {}; {VARIABLE} can name another", BROWSERS.join(", ")));
        return;
    };
    session.cargo("build the book", "run -p adapters-book --locked");
    let playwright = session.root().join("target/tools/browser/node_modules/playwright-core");
    if !playwright_is_there(&playwright) {
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"]);
        npm.args(["--prefix", "target/tools/browser", PLAYWRIGHT]);
        session.run(&format!("install {PLAYWRIGHT}"), &mut npm);
    }
    let mut node = Command::new("node");
    node.args(["book/browser/check.mjs", "target/book"]).arg(browser).arg(playwright);
    session.run(TITLE, &mut node);
}

fn playwright_is_there(folder: &Path) -> bool {
    let mut node = Command::new("node");
    node.args(["-p", "require(process.argv[1]).version"]).arg(folder.join("package.json"));
    let wanted = PLAYWRIGHT.rsplit_once('@').map(|(_, version)| version);
    output_of(&mut node).as_deref() == wanted
}

fn browser() -> Option<PathBuf> {
    let named = env::var_os(VARIABLE).map(PathBuf::from);
    named.or_else(|| BROWSERS.into_iter().find_map(find)).or_else(install)
}

/// Debian's browser, for those who may install it: on a fresh machine of CI, say.
fn install() -> Option<PathBuf> {
    let root = output_of(Command::new("id").arg("-u")).as_deref() == Some("0");
    let apt = find("apt-get").filter(|_| root)?;
    let get = |args: &[&str]| {
        let mut command = Command::new(&apt);
        command.args(["-qq", "-y"]).args(args).env("DEBIAN_FRONTEND", "noninteractive");
        command.stdout(std::process::Stdio::null()).status().is_ok_and(|status| status.success())
    };
    println!("\nno browser: installing {} with apt-get", BROWSERS[0]);
    if !(get(&["update"]) && get(&["install", "--no-install-recommends", BROWSERS[0]])) {
        println!("that has failed");
    }
    find(BROWSERS[0])
}

/// A program on `PATH`.
fn find(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&path).map(|folder| folder.join(&file)).find(|file| file.is_file())
}
