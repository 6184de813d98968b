//! How large things are: what a call hands around, and what an adapter adds to its value.

use std::fmt::Write;

use adapters::{Boxing, Caching, DynFuture, DynPtr, derive};

#[derive(DynAdapters)]
trait Next {
    async fn next(&mut self) -> Option<u32>;
}

/// A value of 16 bytes, whose future has 32.
struct Value([u64; 2]);

impl Next for Value {
    async fn next(&mut self) -> Option<u32> {
        self.0[0] += std::future::ready(1).await;
        Some(0)
    }
}

fn sizes() -> Vec<(&'static str, usize)> {
    let mut value = Value([0; 2]);
    let own = size_of_val(&value.next());
    let mut boxing = BoxingNext::new(Value([0; 2]));
    let object: &mut dyn DynNext = &mut boxing;
    let call = size_of_val(&object.next());
    let inline = InlineNext::new(Value([0; 2]));
    vec![
        ("`DynFuture`", size_of::<DynFuture<'static, u32>>()),
        ("`DynPtr<dyn Iterator>`", size_of::<DynPtr<'static, dyn Iterator<Item = u32>>>()),
        ("the caller's future of `next(&mut self)`", call),
        ("a value", size_of::<Value>()),
        ("the value's own future of `next(&mut self)`", own),
        ("`BoxingX` of the value", size_of::<adapters::Adapter<Value, Boxing>>()),
        ("`CachingX` of the value", size_of::<adapters::Adapter<Value, Caching>>()),
        ("`InlineX` of the value", size_of_val(&inline)),
    ]
}

/// For the terminal.
pub fn print() {
    println!("bytes");
    for (what, size) in sizes() {
        println!("{what:50} {size:>5}");
    }
    println!();
}

/// For the book.
pub(super) fn markdown() -> String {
    let mut text = String::from("\n### How large things are\n\n| | bytes |\n|---|---:|\n");
    for (what, size) in sizes() {
        _ = writeln!(text, "| {what} | {size} |");
    }
    text
}
