//! What the benchmark compares does the same, and allocates what it should.

use adapters_benches::Case;
use adapters_benches::counting::allocations;
use adapters_benches::measure::COUNTED_CALLS;
use adapters_benches::peers::{BOXING, CACHING, INLINE, INLINE_BOXED, POLL_NEXT, STATIC};

#[test]
fn peers_agree_and_allocate_as_promised() {
    for case in Case::all() {
        for peer in &case.peers {
            let (count, sum) = allocations(|| (peer.run)(COUNTED_CALLS));
            assert_eq!(sum, (1..=u64::from(COUNTED_CALLS)).sum(), "{}: {}", case.name, peer.name);
            let most = match peer.name {
                STATIC | POLL_NEXT | INLINE => 0,
                INLINE_BOXED | CACHING => 1,
                BOXING => u64::from(COUNTED_CALLS),
                _ => continue, // what others allocate is shown, not promised
            };
            assert!(count <= most, "{}: {}: {count} allocations", case.name, peer.name);
        }
    }
}
