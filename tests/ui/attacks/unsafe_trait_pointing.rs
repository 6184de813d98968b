//! A pointer to a pointer that points elsewhere each time, in a wrapper of ours: it would be an implementor of an `unsafe trait`.
#![forbid(unsafe_code)]

use std::cell::Cell;
use std::ops::Deref;

use adapters::__private::Pointing;
use adapters_theirs::span::bytes;

struct Fickle([Box<Vec<u8>>; 2], Cell<bool>);
impl Deref for Fickle {
    type Target = Box<Vec<u8>>;
    fn deref(&self) -> &Box<Vec<u8>> {
        self.1.set(!self.1.get());
        &self.0[usize::from(!self.1.get())]
    }
}

fn main() {
    let span = Pointing(Fickle([Box::new(vec![1; 4]), Box::new(vec![2; 4000])], Cell::new(false)));
    println!("{}", bytes(&span).len());
}
