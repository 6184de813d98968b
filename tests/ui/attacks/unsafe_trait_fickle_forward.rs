//! A hand-written `Forward` to one and then to the other of two values becomes an implementor of an `unsafe trait`.
#![forbid(unsafe_code)]

use std::cell::Cell;

use adapters::__private::Forward;
use adapters_theirs::span::{__SpanTrait, bytes};

struct Fickle([Vec<u8>; 2], Cell<bool>);
impl Forward<__SpanTrait> for Fickle {
    type To = Vec<u8>;
    fn to(&self) -> &Vec<u8> {
        self.1.set(!self.1.get());
        &self.0[usize::from(!self.1.get())]
    }
}

fn main() {
    let fickle = Fickle([vec![1; 4], vec![2; 4000]], Cell::new(false));
    println!("{}", bytes(&fickle).iter().map(|byte| u64::from(*byte)).sum::<u64>());
}
