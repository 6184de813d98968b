//! A pointer that points to one and then to the other of two objects becomes an implementor of an `unsafe trait`: memory is read out of bounds.
#![forbid(unsafe_code)]

use std::cell::Cell;
use std::ops::Deref;

use adapters::{Boxing, CallerSpace};
use adapters_theirs::span::{BoxingSpan, DynSpan, bytes};

struct Fickle(Box<dyn DynSpan>, Box<dyn DynSpan>, Cell<bool>);
impl Deref for Fickle {
    type Target = dyn DynSpan;
    fn deref(&self) -> &(dyn DynSpan + 'static) {
        self.2.set(!self.2.get());
        if self.2.get() { &*self.0 } else { &*self.1 }
    }
}

fn main() {
    let (short, long) = (BoxingSpan::new(vec![1; 4]), BoxingSpan::new(vec![2; 4000]));
    let span = Fickle(Box::new(short), Box::new(long), Cell::new(false)).in_space(Boxing);
    println!("{}", bytes(&span).iter().map(|byte| u64::from(*byte)).sum::<u64>());
}
