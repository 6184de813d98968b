//! The leak matrix: what is forgotten, at which point, and what is done after that, for every place that a value can live in.
//!
//! Everything that waits does so in an intrusive list, so that somebody points into its memory: lists of tokio's, and one
//! written by hand. Whoever looks at the list afterwards reads that memory.
#![allow(missing_docs, missing_debug_implementations)]

#[path = "leaks/aborts.rs"]
mod aborts;
#[path = "leaks/heap.rs"]
mod heap;
#[path = "leaks/list.rs"]
mod list;
#[path = "leaks/subject.rs"]
mod subject;
