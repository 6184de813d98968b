//! Tests of the whole pipeline, in process.

mod contexts;
mod emitted;
mod errors;
mod fuzz;
mod fuzzing;
mod golden;
mod inputs;
mod other_items;
mod spelling;
