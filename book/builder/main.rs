//! `cargo run -p adapters-book` builds the book, and says where it is.

fn main() -> mdbook_driver::errors::Result<()> {
    let pages = adapters_book::build()?;
    println!("{}", pages.join("index.html").display());
    Ok(())
}
