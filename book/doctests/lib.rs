//! Doc-tests every chapter of the book: all of its Rust compiles, and does what the text says.
//!
//! `mdbook test` would need to be told where the build of `adapters` and its dependencies lies. This needs nothing.

#[cfg(doctest)]
#[doc = include_str!("../src/introduction.md")]
mod introduction {}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    #[test]
    fn every_chapter_is_tested_and_listed() {
        let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let summary = include_str!("../src/SUMMARY.md");
        let mut folders = vec![src.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let chapter = path.strip_prefix(&src).unwrap().to_str().unwrap().replace('\\', "/");
                if Path::new(&chapter).extension().is_none_or(|it| it != "md") || chapter == "SUMMARY.md" {
                    continue;
                }
                let include = format!("include_str!(\"../src/{chapter}\")");
                assert!(
                    include_str!("lib.rs").contains(&include),
                    "not tested in doctests/lib.rs: {chapter}"
                );
                assert!(summary.contains(&format!("({chapter})")), "not listed in SUMMARY.md: {chapter}");
            }
        }
    }
}
