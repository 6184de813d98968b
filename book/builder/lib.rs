//! Builds the book into `target/book`, doc-tests every chapter, and checks what mdBook does not.
//!
//! All Rust in the chapters compiles and does what the text says: rustdoc tests it, as the documentation of the modules
//! below. `mdbook test` would need to be told where the build of `adapters` and its dependencies lies.

mod links;
#[cfg(test)]
mod text;

use std::path::PathBuf;

use mdbook_driver::MDBook;
use mdbook_driver::errors::{Error, Result};

#[cfg(doctest)]
mod chapters {
    include!(concat!(env!("OUT_DIR"), "/chapters.rs"));
}

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}

/// Builds the book, checks the links of every page, and returns the folder with the pages.
///
/// # Errors
/// What mdBook reports, or all links that lead nowhere.
pub fn build() -> Result<PathBuf> {
    let book = MDBook::load(env!("CARGO_MANIFEST_DIR"))?;
    book.build()?;
    let pages = book.build_dir_for("html");
    let mistakes = links::check(&pages)?;
    if mistakes.is_empty() { Ok(pages) } else { Err(Error::msg(mistakes.join("\n"))) }
}

#[cfg(test)]
mod tests {
    #[test]
    fn builds_and_its_links_lead_somewhere() {
        super::build().unwrap();
    }
}
