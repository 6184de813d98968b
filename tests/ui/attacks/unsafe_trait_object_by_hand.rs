//! A type of its own hands on by its vtable, which it would have to write by hand: that takes the word `unsafe`.
#![forbid(unsafe_code)]

use adapters::__private::{ByVtable, HasWay, Poll, Start};
use adapters_theirs::span::{DynSpan, bytes};

struct Fickle(Vec<u8>, Vec<u8>);
impl<K> HasWay<K> for Fickle {
    type Way = ByVtable;
}
impl DynSpan for Fickle {
    fn __dyn_start(&self) -> *const u8 {
        self.0.as_ptr()
    }
    fn __dyn_size(&self) -> usize {
        self.1.len()
    }
    fn __dyn_sync<'call>(&'call self, _: Start<'call, '_, '_, ()>) -> Poll<()> {
        Poll::Ready(())
    }
}

fn main() {
    println!("{}", bytes(&Fickle(vec![1; 4], vec![2; 4000])).len());
}
