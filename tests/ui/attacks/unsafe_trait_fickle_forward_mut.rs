//! A hand-written `ForwardMut` to another value than `Forward` becomes an implementor of an `unsafe trait`: memory is written out of bounds.
#![forbid(unsafe_code)]

use adapters::__private::{Forward, ForwardMut};
use adapters_theirs::span::{__SpanMutTrait, fill};

struct Fickle(Vec<u8>, Vec<u8>);
impl Forward<__SpanMutTrait> for Fickle {
    type To = Vec<u8>;
    fn to(&self) -> &Vec<u8> {
        &self.1
    }
}
impl ForwardMut<__SpanMutTrait> for Fickle {
    fn to_mut(&mut self) -> &mut Vec<u8> {
        &mut self.0
    }
}

fn main() {
    fill(&mut Fickle(vec![1; 4], vec![2; 4000]), 3);
}
