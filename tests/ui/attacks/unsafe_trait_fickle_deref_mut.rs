//! A pointer that points elsewhere when it is used mutably becomes an implementor of an `unsafe trait`: memory is written out of bounds.
#![forbid(unsafe_code)]

use std::ops::{Deref, DerefMut};

use adapters::{Boxing, CallerSpace};
use adapters_theirs::span::{BoxingSpanMut, DynSpanMut, fill};

struct Fickle(Box<dyn DynSpanMut>, Box<dyn DynSpanMut>);
impl Deref for Fickle {
    type Target = dyn DynSpanMut;
    fn deref(&self) -> &(dyn DynSpanMut + 'static) {
        &*self.1
    }
}
impl DerefMut for Fickle {
    fn deref_mut(&mut self) -> &mut (dyn DynSpanMut + 'static) {
        &mut *self.0
    }
}

fn main() {
    let (short, long) = (BoxingSpanMut::new(vec![1; 4]), BoxingSpanMut::new(vec![2; 4000]));
    fill(&mut Fickle(Box::new(short), Box::new(long)).in_space(Boxing), 3);
}
