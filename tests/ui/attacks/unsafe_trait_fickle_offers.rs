//! A hand-written `Offers` with one and then the other of two objects becomes an implementor of an `unsafe trait`: memory is read out of bounds.
#![forbid(unsafe_code)]

use std::cell::Cell;

use adapters::__private::{NoSpace, Object, Offers};
use adapters_theirs::span::{BoxingSpan, DynSpan, bytes};

struct Fickle([Box<dyn DynSpan>; 2], Cell<bool>);
impl Offers<dyn DynSpan> for Fickle {
    type Space = NoSpace;
    const HAS_SPACE: bool = false;
    fn offers(&self) -> (&(dyn DynSpan + 'static), Option<&NoSpace>) {
        self.1.set(!self.1.get());
        (&*self.0[usize::from(!self.1.get())], None)
    }
}

fn main() {
    let (short, long) = (BoxingSpan::new(vec![1; 4]), BoxingSpan::new(vec![2; 4000]));
    let fickle = Fickle([Box::new(short), Box::new(long)], Cell::new(false));
    let span = Object::<dyn DynSpan, Fickle>::of(&fickle);
    println!("{}", bytes(span).iter().map(|byte| u64::from(*byte)).sum::<u64>());
}
