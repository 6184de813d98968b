//! `cargo bench -p adapters-benches`, or `cargo bench -p adapters-benches -- --quick`.

use adapters_benches::measure::{Effort, measure};
use adapters_benches::{Case, table, targets};

/// About five seconds.
const FULL: Effort = Effort { rounds: 201, calls: 20_000 };
/// About half a second.
const QUICK: Effort = Effort { rounds: 41, calls: 10_000 };
/// For `cargo test --benches`, which is there to see that it runs.
const SMOKE: Effort = Effort { rounds: 1, calls: 100 };

fn main() {
    let has = |flag| std::env::args().any(|arg| arg == flag);
    // `cargo bench` passes `--bench`, `cargo test` does not.
    if !has("--bench") {
        for case in Case::all() {
            measure(&case, SMOKE);
        }
        println!("it runs; for times use `cargo bench`");
        return;
    }
    let effort = if has("--quick") { QUICK } else { FULL };
    println!("median of {} interleaved rounds of {} calls each\n", effort.rounds, effort.calls);
    let measured = Case::all().map(|case| {
        let rows = measure(&case, effort);
        table::print(&case, &rows);
        (case, rows)
    });
    targets::print(&measured);
}
