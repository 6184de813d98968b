//! Has a macro of the library say that objects are of the macro, by the word that this takes.
#![forbid(unsafe_code)]
use adapters::__private as __rt;

trait Mine {
    fn own(&self);
}

adapters::__private::objects! {
    __rt [] [] [dyn Mine] [+ '_] [] [unsafe HasKind { type Kind = (); type Pointers = __rt::Own; } unsafe Base { type Key = (); type Supers = (); }]
}

fn main() {}
