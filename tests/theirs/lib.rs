//! A crate of somebody else's, sound by itself: no safe program can break memory or threads with it, unless `adapters` helps.
//!
//! Each module has an `unsafe` promise that a part of the expansion could break behind the back of a program without `unsafe`.

pub mod buffer;
pub mod count;
pub mod memory;
pub mod span;
pub mod strategies;
