//! Has a macro of the library say that a trait is of the standard library, by the word that this takes.
#![forbid(unsafe_code)]
use adapters::__private as __rt;
use adapters::{BoxingIn, derive};
use bumpalo::Bump;

pub trait Debug: Send {}
impl<T: Send + ?Sized> Debug for T {}
adapters::__private::together! { __rt unsafe [] [dyn Debug] [dyn std::fmt::Debug;] {} }

#[derive(DynAdapters)]
trait Show {
    fn show(&self) -> impl Debug;
}
struct Shows;
impl Show for Shows {
    fn show(&self) -> impl Debug {
        7u64
    }
}

fn main() {
    let bump: &'static Bump = Box::leak(Box::default()); // it is not `Sync`
    let adapter = ShowAdapter::with_strategy(Shows, BoxingIn::new(bump));
    let show: &(dyn DynShow + '_) = &adapter;
    let mut twice = 0;
    std::thread::scope(|scope| {
        let (send, receive) = std::sync::mpsc::channel();
        scope.spawn(move || {
            for shown in receive {
                drop(shown)
            }
        }); // gives its block back to `bump`, on another thread
        for i in 0..2_000_000u64 {
            send.send(show.show()).unwrap();
            let a = bump.alloc(i);
            let b = bump.alloc(!i);
            let (pa, pb) = (a as *const _, b as *const _);
            if pa == pb || *a != i || *b != !i {
                twice += 1;
            }
        }
    });
    println!("{twice} times two `&mut u64` to the same memory");
}
