//! Options on what is in a trait.
#![forbid(unsafe_code)]
#![allow(missing_docs, missing_debug_implementations)]

mod options {
    mod erase;
    mod getter;
    mod skip;
    mod with;
}
