//! A hand-written `Variants` that is one and then the other of two variants becomes an implementor of an `unsafe trait`.

// It cannot forbid `unsafe_code`: the trait and its implementor are declared here, and keep what they promise.
use std::cell::Cell;

use adapters::__private::{ByVariant, Cons, HasWay, Last, Variants};
use adapters::{Either, derive};

/// # Safety
/// `start` is the address of `size` bytes that may be read, and both stay the same.
#[derive(BoxingAdapter)]
#[adapters(sealed)]
unsafe trait Span {
    fn start(&self) -> *const u8;
    fn size(&self) -> usize;
    async fn sync(&self);
}
// SAFETY: a vector says the same until it is used mutably.
unsafe impl Span for Vec<u8> {
    fn start(&self) -> *const u8 {
        self.as_ptr()
    }
    fn size(&self) -> usize {
        self.len()
    }
    async fn sync(&self) {}
}

struct Fickle(Vec<u8>, Vec<u8>, Cell<bool>);
impl Variants for Fickle {
    type List = Cons<Vec<u8>, Last<Vec<u8>>>;
    fn variants(&self) -> Either<&Vec<u8>, &Vec<u8>> {
        self.2.set(!self.2.get());
        if self.2.get() { Either::Left(&self.0) } else { Either::Right(&self.1) }
    }
    fn variants_mut(&mut self) -> Either<&mut Vec<u8>, &mut Vec<u8>> {
        Either::Left(&mut self.0)
    }
}
impl<K> HasWay<K> for Fickle {
    type Way = ByVariant;
}

fn main() {
    let fickle = Fickle(vec![1; 4], vec![2; 4000], Cell::new(false));
    // SAFETY: as the implementor promises.
    let bytes = unsafe { std::slice::from_raw_parts(fickle.start(), fickle.size()) };
    println!("{}", bytes.iter().map(|byte| u64::from(*byte)).sum::<u64>());
}
