//! `cargo bench -p adapters-benches --bench system`, with `-- --quick` for a short run.

use std::alloc::System;

use adapters_benches::measure::allocations::Counting;

#[global_allocator]
static ALLOCATOR: Counting<System> = Counting(System);

fn main() {
    adapters_benches::main("system");
}
