//! How large things are: what a call hands around, and what an adapter adds to its value.

use std::fmt::Write;
use std::future::ready;
use std::hint::black_box;

use adapters::{Boxing, Caching, DynFuture, DynPtr, derive};

#[derive(DynAdapters)]
trait Next {
    async fn next(&mut self) -> Option<u32>;
}

/// A value of 16 bytes, whose future has nothing but a reference to it.
struct Plain([u64; 2]);

impl Next for Plain {
    async fn next(&mut self) -> Option<u32> {
        self.0[0] += 1;
        Some(0)
    }
}

/// A value of 16 bytes, whose future keeps so many.
struct Keeping<const N: usize>([u64; 2]);

impl<const N: usize> Next for Keeping<N> {
    async fn next(&mut self) -> Option<u32> {
        let mut kept = [0_u8; N];
        black_box(&mut kept);
        ready(()).await;
        self.0[0] += u64::from(black_box(&kept)[0]);
        Some(0)
    }
}

/// Bytes that depend on the value and on its future, in the order of `ROWS`.
const ROWS: [&str; 6] = [
    "the value",
    "its own future of `next(&mut self)`",
    "the caller's future of `next(&mut self)`, through `dyn`",
    "`BoxingX` of the value",
    "`CachingX` of the value",
    "`InlineX` of the value",
];

fn sizes<T: Next>(make: impl Fn() -> T) -> [usize; ROWS.len()] {
    let mut value = make();
    let mut boxing = BoxingNext::new(make());
    let object: &mut dyn DynNext = &mut boxing;
    [
        size_of::<T>(),
        size_of_val(&value.next()),
        size_of_val(&object.next()),
        size_of::<adapters::Adapter<T, Boxing>>(),
        size_of::<adapters::Adapter<T, Caching>>(),
        size_of_val(&InlineNext::new(make())),
    ]
}

/// A column for each size of a future, a line for each row.
fn lines() -> Vec<(&'static str, [usize; 3])> {
    let columns =
        [sizes(|| Plain([0; 2])), sizes(|| Keeping::<104>([0; 2])), sizes(|| Keeping::<1000>([0; 2]))];
    let handed = [
        ("`DynFuture`", [size_of::<DynFuture<'static, u32>>(); 3]),
        ("`DynPtr<dyn Iterator>`", [size_of::<DynPtr<'static, dyn Iterator<Item = u32>>>(); 3]),
    ];
    let rows = ROWS.iter().enumerate().map(|(row, what)| (*what, columns.map(|column| column[row])));
    handed.into_iter().chain(rows).collect()
}

/// For the terminal.
pub fn print() {
    println!("bytes, for futures of three sizes");
    for (what, [small, medium, large]) in lines() {
        println!("{what:56} {small:>5} {medium:>5} {large:>5}");
    }
    println!();
}

/// For the book.
pub(super) fn markdown() -> String {
    let mut text = String::from(
        "\n### How large things are\n\n| bytes | a small future | a larger one | a large one |\n|---|---:|---:|---:|\n",
    );
    for (what, [small, medium, large]) in lines() {
        _ = writeln!(text, "| {what} | {small} | {medium} | {large} |");
    }
    text
}
