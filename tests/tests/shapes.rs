//! Shapes of traits, each run through `dyn` with every adapter and compared with static dispatch.
#![forbid(unsafe_code)]
#![allow(missing_docs, missing_debug_implementations, clippy::unused_async, clippy::unused_self)]
#![allow(clippy::unnecessary_literal_bound, clippy::needless_lifetimes, reason = "the shapes are the point")]

#[path = "shapes/arguments.rs"]
mod arguments;
#[path = "shapes/associated.rs"]
mod associated;
#[path = "shapes/attributes.rs"]
mod attributes;
#[path = "shapes/captures.rs"]
mod captures;
#[path = "shapes/generics.rs"]
mod generics;
#[path = "shapes/lifetimes.rs"]
mod lifetimes;
#[path = "shapes/methods.rs"]
mod methods;
#[path = "shapes/returns.rs"]
mod returns;
