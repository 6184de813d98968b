//! `cargo bench -p adapters-benches --bench mimalloc`, with `-- --quick` for a short run.

use adapters_benches::measure::allocations::Counting;
use mimalloc::MiMalloc;

#[global_allocator]
static ALLOCATOR: Counting<MiMalloc> = Counting(MiMalloc);

fn main() {
    adapters_benches::main("mimalloc");
}
