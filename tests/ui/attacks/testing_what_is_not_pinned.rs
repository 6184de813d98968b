//! The kit for strategies uses one that has to be pinned where it is not: it moves between two runs, and has the address of its block.
#![forbid(unsafe_code)]

use adapters::testing;
use adapters_theirs::strategies::Within;

fn main() {
    let mut within = Box::new(Within::default());
    testing::exclusive(&mut *within);
    let mut moved = (|boxed: Box<_>| *boxed)(within); // its box is freed, in which the block was
    testing::exclusive(&mut moved);
}
