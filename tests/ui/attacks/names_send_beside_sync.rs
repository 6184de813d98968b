//! `Send` under another name, beside `Sync`: a value is released on another thread, in a strategy that is `Sync` and not `Send`.
#![forbid(unsafe_code)]

use std::marker::Send as Error;

use adapters::derive;
use adapters_theirs::strategies::{self, Counting};

#[derive(DynAdapters)]
trait Show {
    fn show(&mut self) -> impl Iterator<Item = u8> + Error + Sync;
}
struct Shows;
impl Show for Shows {
    fn show(&mut self) -> impl Iterator<Item = u8> + Error + Sync {
        0..4
    }
}

fn main() {
    let mut adapter = ShowAdapter::with_strategy(Shows, Counting::default());
    let mut others = ShowAdapter::with_strategy(Shows, Counting::default());
    let shown = (&mut adapter as &mut dyn DynShow).show();
    std::thread::scope(|scope| {
        scope.spawn(move || drop(shown)); // counts on another thread
        (0..1000).for_each(|_| drop((&mut others as &mut dyn DynShow).show()));
    });
    println!("{}", strategies::out());
}
