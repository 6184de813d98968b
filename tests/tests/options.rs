//! Options on what is in a trait.
#![forbid(unsafe_code)]
#![allow(missing_docs, missing_debug_implementations)]

use adapters_examples::counting::Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

mod options {
    mod boxing;
    mod erase;
    mod getter;
    mod identity;
    mod skip;
    mod with;
}
