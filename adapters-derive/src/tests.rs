//! Tests of the whole pipeline, in process.

mod errors;
mod golden;
mod other_items;
