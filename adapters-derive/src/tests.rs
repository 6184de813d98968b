//! Tests of the whole pipeline, in process.

mod errors;
mod fuzz;
mod fuzzing;
mod golden;
mod other_items;
