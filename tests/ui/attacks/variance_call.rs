//! A call whose arguments name a lifetime only as what a function takes: its type has the function as well, which borrows.
#![forbid(unsafe_code)]

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use adapters::__private::{Args, Call, Itself, Start, call};

type Contra<'x> = fn(&'x ());

fn forever<'x, F>(
    call: Call<Itself<()>, Contra<'x>, F, usize>,
) -> Call<Itself<()>, Contra<'static>, F, usize> {
    call
}

fn main() {
    let late = {
        let text = String::from("a string that is on the heap, for sure");
        let args: Contra<'_> = |_| ();
        forever(call(Itself(()), args, |_: Args<'_, (), Contra<'_>, usize>, _: Start<'_, '_, '_, usize>| {
            Poll::Ready(text.len())
        }))
    };
    let _ = pin!(late).poll(&mut Context::from_waker(Waker::noop()));
}
