//! A future whose arguments name a lifetime only as what a function takes is taken for one that lives forever: it reads a string that is gone.
#![forbid(unsafe_code)]

use std::pin::pin;
use std::task::{Context, Waker};

use adapters::__private::{Args, Eager, eager, heap, place};
use adapters::Local;

type Contra<'x> = fn(&'x ());

fn make<'x>(text: &'x String) -> Eager<((), Contra<'x>), usize, dyn Local> {
    let args: Contra<'x> = |_| ();
    eager((), args, move |_: Args<'_, (), Contra<'x>, usize>| {
        place(heap(), move |()| async move { text.clone().len() })
    })
}

fn main() {
    let late: Eager<((), Contra<'static>), usize, dyn Local> = {
        let text = String::from("a string that is on the heap, for sure");
        make(&text)
    };
    let _ = pin!(late).poll(&mut Context::from_waker(Waker::noop()));
}
