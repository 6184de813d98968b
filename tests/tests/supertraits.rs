//! Supertraits: of the standard library, and with adapters of their own.
#![forbid(unsafe_code)]
#![allow(missing_docs, missing_debug_implementations, clippy::items_after_statements)]

#[path = "supertraits/annotated.rs"]
mod annotated;
#[path = "supertraits/cloned.rs"]
mod cloned;
#[path = "supertraits/std.rs"]
mod of_std;
