//! A kit that runs a strategy through its contract: for strategies of your own, and for those of this crate.
//!
//! [`contract`] is for strategies whose blocks are memory of their own, which may move and may leak: it runs everything that
//! one thread can do. [`threads`] is for those that are [`Sync`]. For a strategy with a slot, which is borrowed, pinned or
//! aborts when something is forgotten, call the parts: [`layouts`], [`overlap`], [`exclusive`]. These take the strategy pinned,
//! since a slot must not move while a block of it is out.
//!
//! What is checked panics, with the layout in the message. Under Miri or a sanitizer more comes out: every byte of every
//! block is written and read.
//!
//! ```
//! use std::pin::Pin;
//!
//! use adapters::{Boxing, Caching, testing};
//!
//! testing::contract(|| Boxing);
//! testing::threads(Pin::new(&Caching::default()));
//! ```

mod block;
mod checks;

pub use self::checks::{contract, exclusive, layouts, leaks, moves, overlap, threads};
