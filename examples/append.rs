//! An iterator of any type through a vtable, without an allocation: `cargo run --example append`.

use adapters::derive;

/// Something to append numbers to.
#[derive(DynAdapters)]
pub trait Append {
    /// Appends all of them.
    fn append(&mut self, values: impl Iterator<Item = u32>);
}

impl Append for Vec<u32> {
    fn append(&mut self, values: impl Iterator<Item = u32>) {
        self.extend(values);
    }
}

/// Takes as many numbers as there is room for. The rest of them is dropped.
struct Bounded<const N: usize>([Option<u32>; N]);

impl<const N: usize> Append for Bounded<N> {
    fn append(&mut self, values: impl Iterator<Item = u32>) {
        let free = self.0.iter_mut().filter(|slot| slot.is_none());
        free.zip(values).for_each(|(slot, value)| *slot = Some(value));
    }
}

/// Is compiled once, for everything that can be appended to.
fn squares(to: &mut dyn DynAppend, upto: u32) {
    let offset = 10;
    // The closure borrows `offset`: what is passed need not be `'static`.
    to.append((1..=upto).map(|n| n * n + offset));
}

fn main() {
    let mut numbers = Vec::new();
    // The adapter has a reference, so that the numbers can be had back.
    squares(&mut BoxingAppend::new(&mut numbers), 3);
    println!("{numbers:?}");

    let mut bounded = Bounded([None; 2]);
    squares(&mut BoxingAppend::new(&mut bounded), 3);
    println!("{:?}", bounded.0);
}

#[cfg(test)]
mod tests {
    use std::pin::pin;

    use adapters_examples::counting::{Counting, allocations};

    use super::*;

    #[global_allocator]
    static ALLOCATOR: Counting = Counting;

    #[test]
    fn every_adapter_appends() {
        let mut numbers = vec![1];
        squares(&mut BoxingAppend::new(&mut numbers), 1);
        squares(&mut CachingAppend::new(&mut numbers), 2);
        squares(pin!(InlineAppend::new(&mut numbers)).as_mut().as_dyn(), 1);
        assert_eq!(numbers, [1, 11, 11, 14, 11]);
    }

    #[test]
    fn nothing_is_allocated() {
        let mut bounded = Bounded([None; 2]);
        let before = allocations();
        squares(&mut BoxingAppend::new(&mut bounded), 3);
        assert_eq!((allocations() - before, bounded.0), (0, [Some(11), Some(14)]));
    }
}
