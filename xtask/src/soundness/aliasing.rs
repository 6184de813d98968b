//! A `&mut` to an adapter with a slot is not taken for the only pointer into it: a future that was forgotten there may still be pointed
//! to. The compiler says so in its intermediate code, by leaving `noalias` away.

use std::fs;
use std::path::Path;

use crate::session::Session;

/// A folder of its own: with other flags nothing of the build without an allocator could be used.
const TARGET: &str = "target/aliasing";

pub(crate) fn check(session: &mut Session) {
    let title = "no noalias";
    let line = format!(
        "rustc -p adapters-no-std-user --release --lib --target-dir {TARGET} --locked -- --emit=llvm-ir \
         -Csymbol-mangling-version=v0 -Ccodegen-units=1"
    );
    session.cargo("intermediate code", &line);
    let folder = session.root().join(TARGET).join("release/deps");
    match wrong(&code(&folder)) {
        Ok(count) => session.pass(title, &format!("in {count} functions of objects with a slot")),
        Err(why) => session.fail(title, &why),
    }
}

/// The intermediate code of the crate.
fn code(folder: &Path) -> String {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    let files = entries.filter(|path| path.extension().is_some_and(|extension| extension == "ll"));
    files.filter_map(|path| fs::read_to_string(path).ok()).collect()
}

/// The number of functions of the vtables of pinned adapters, or one of them whose `self` is `noalias`.
fn wrong(code: &str) -> Result<usize, String> {
    let functions: Vec<_> = code
        .lines()
        .filter(|line| line.starts_with("define ") && line.contains("__dyn_") && line.contains("Pinned"))
        .filter(|line| line.contains("6Inline"))
        .collect();
    // The first argument that is none for what is returned.
    let this = |line: &str| {
        let arguments = line.split_once('(')?.1.split(", ptr ");
        arguments.map(str::to_owned).find(|argument| !argument.contains("sret("))
    };
    match functions.iter().find(|line| this(line).is_none_or(|this| this.contains("noalias"))) {
        Some(function) => Err((*function).to_owned()),
        None if functions.is_empty() => Err("there is no such function, so this shows nothing".to_owned()),
        None => Ok(functions.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::wrong;

    #[test]
    fn noalias_is_found() {
        let function = |this: &str| {
            format!("define i32 @_R6Pinned6Inline__dyn_next(ptr {this} %self, ptr noalias %call)")
        };
        assert_eq!(wrong(&function("noundef")), Ok(1));
        assert!(wrong(&function("noalias noundef")).is_err());
        assert_eq!(wrong(&function("noalias sret([24 x i8]) %_0, ptr noundef")), Ok(1));
        assert!(wrong(&function("noalias sret([24 x i8]) %_0, ptr noalias")).is_err());
        assert!(wrong("").is_err());
    }
}
