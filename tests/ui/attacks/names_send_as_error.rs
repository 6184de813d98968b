//! `Send` under the name of a trait that has objects: a value is released on another thread, in an allocator that is not `Sync`.
#![forbid(unsafe_code)]

use std::marker::Send as Error;

use adapters::{BoxingIn, derive};
use bumpalo::Bump;

#[derive(DynAdapters)]
trait Show {
    fn show(&self) -> impl Iterator<Item = u8> + Error;
}
struct Shows;
impl Show for Shows {
    fn show(&self) -> impl Iterator<Item = u8> + Error {
        0..4
    }
}

fn main() {
    let bump: &'static Bump = Box::leak(Box::default()); // it is not `Sync`
    let adapter = ShowAdapter::with_strategy(Shows, BoxingIn::new(bump));
    let show: &(dyn DynShow + '_) = &adapter;
    let shown = show.show();
    std::thread::scope(|scope| {
        scope.spawn(move || drop(shown)); // gives its block back to `bump`, on another thread
        (0..1000).for_each(|i| drop(bump.alloc(i)));
    });
}
