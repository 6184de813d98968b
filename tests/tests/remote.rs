//! Mirrors of published traits: their objects are implementors of those, wherever the rules of the language allow it.
#![allow(missing_docs, missing_debug_implementations, clippy::items_after_statements)]

#[path = "remote/embedded_hal.rs"]
mod embedded_hal;
#[path = "remote/embedded_io.rs"]
mod embedded_io;
#[path = "remote/local.rs"]
mod local;
#[path = "remote/passed.rs"]
mod passed;
#[path = "remote/pool.rs"]
mod pool;
