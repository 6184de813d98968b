//! An `AsyncRead` of its own that is `Send`, in a module: a value is released on another thread, in an allocator that is not `Sync`.
#![forbid(unsafe_code)]

use adapters::{BoxingIn, derive};
use bumpalo::Bump;

mod wire {
    pub trait AsyncRead: Send {}
    impl<T: Send + ?Sized> AsyncRead for T {}
}

#[derive(DynAdapters)]
trait Show {
    fn show(&mut self) -> impl wire::AsyncRead;
}
struct Shows;
impl Show for Shows {
    fn show(&mut self) -> impl wire::AsyncRead {
        4u8
    }
}

fn main() {
    let bump: &'static Bump = Box::leak(Box::default()); // it is not `Sync`
    let mut adapter = ShowAdapter::with_strategy(Shows, BoxingIn::new(bump));
    let show: &mut (dyn DynShow + '_) = &mut adapter;
    let shown = show.show();
    std::thread::scope(|scope| {
        scope.spawn(move || drop(shown)); // gives its block back to `bump`, on another thread
        (0..1000).for_each(|i| drop(bump.alloc(i)));
    });
}
