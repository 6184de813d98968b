//! What a call through `dyn` costs: the adapters, other crates and code written by hand, side by side in one process.
//!
//! `cargo bench -p adapters-benches` prints a table per [case](Case); `-- --quick` is a short run.
//!
//! - Every peer calls the same bodies ([`subject`]), through an object that the compiler knows nothing about.
//! - No runtime is in the loop: futures are polled by hand, with a waker that does nothing.
//! - Peers take turns in many short rounds. A time is the median over the rounds, and a ratio is the median of the
//!   ratios within each round, so that a machine that slows down for a while slows down both sides.
//! - Allocations are counted in a pass of their own, which is not timed.

pub mod counting;
pub mod measure;
pub mod peers;
pub mod subject;
pub mod table;
pub mod targets;

use peers::{Callable, Peer};
use subject::{Keeping, Large, Plain, Small};

/// One table: what the futures do, how large they are, and everybody who runs them.
#[derive(Debug)]
pub struct Case {
    /// What the future does.
    pub name: &'static str,
    /// Whether the future is ready when it is first polled.
    pub ready_at_once: bool,
    /// The size of the future in bytes, as the implementor's own `async fn` returns it.
    pub size: usize,
    /// Who is compared.
    pub peers: Vec<Peer>,
}

impl Case {
    /// All cases.
    pub fn all() -> [Self; 5] {
        let (ready, pending) = ("ready at once", "pending once per call");
        [
            Self::new::<Plain>(ready, true),
            Self::new::<Keeping<Small, false>>(ready, true),
            Self::new::<Keeping<Large, false>>(ready, true),
            Self::new::<Keeping<Small, true>>(pending, false),
            Self::new::<Keeping<Large, true>>(pending, false),
        ]
    }

    fn new<T: Callable>(name: &'static str, ready_at_once: bool) -> Self {
        Self { name, ready_at_once, size: peers::future_size::<T>(), peers: peers::all::<T>() }
    }
}
