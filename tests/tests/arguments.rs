//! `impl Trait` arguments: a pointer into the caller's frame, owned by the callee.
#![forbid(unsafe_code)]
#![allow(missing_docs, missing_debug_implementations, clippy::unused_async, clippy::unused_self)]
#![allow(clippy::manual_async_fn, clippy::wrong_self_convention, reason = "the shapes are the point")]

#[path = "arguments/allocations.rs"]
mod allocations;
#[path = "arguments/borrow.rs"]
mod borrow;
#[path = "arguments/conversions.rs"]
mod conversions;
#[path = "arguments/drop_order.rs"]
mod drop_order;
#[path = "arguments/kinds.rs"]
mod kinds;
#[path = "arguments/nested.rs"]
mod nested;
#[path = "arguments/ownership.rs"]
mod ownership;
#[path = "arguments/pinned.rs"]
mod pinned;
#[path = "arguments/together.rs"]
mod together;
