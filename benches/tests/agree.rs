//! What can be said of the measurements whatever the machine: all peers compute the same, and what they allocate.

use std::alloc::System;

use adapters_benches::cases::{BOXING, BY_HAND, CACHING, Case, INLINE, STATIC};
use adapters_benches::measure::allocations::{Counting, allocations};

#[global_allocator]
static ALLOCATOR: Counting<System> = Counting(System);

const CALLS: u32 = 100;

/// One test, since there is one counter.
#[test]
fn peers_agree_and_allocate_as_they_say() {
    for case in Case::all() {
        let first = (case.peers[0].run)(CALLS);
        for peer in &case.peers {
            let mut sum = 0;
            let once = allocations(|| sum = (peer.run)(CALLS)).blocks;
            assert_eq!(sum, first, "{}: {}", case.name, peer.name);
            // The difference is what the calls took, without the object.
            let twice = allocations(|| _ = (peer.run)(2 * CALLS)).blocks;
            let per_call = twice.saturating_sub(once) / u64::from(CALLS);
            let at_most = match peer.name {
                _ if !case.name.starts_with("`&mut self`") => continue,
                STATIC | BY_HAND | INLINE | CACHING => 0,
                BOXING => 1,
                _ => continue,
            };
            assert!(per_call <= at_most, "{}: {}: {per_call}", case.name, peer.name);
        }
    }
}
