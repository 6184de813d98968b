//! Has a macro of the library say that an object is of the macro, by the word that this takes.
#![forbid(unsafe_code)]
use adapters::__private as __rt;

trait Mine {
    fn own(&self);
}

adapters::__impl_for! { [unsafe impl __rt::HasKind for] dyn Mine, [] { type Kind = (); type Pointers = __rt::Own; } }

trait Others {
    fn own(&self);
}

adapters::__private::impls! {
    [unsafe impl __rt::Base for] [dyn Others;] [] [] { type Key = (); }
}

fn main() {}
