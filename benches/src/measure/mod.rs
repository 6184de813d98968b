//! How it is measured: time, what the heap gives, and instructions.

pub mod allocations;
pub mod instructions;
pub mod profile;
pub mod time;

use crate::cases::Case;
use allocations::Heap;
use profile::Work;
use time::{Effort, Samples};

/// Calls in the pass that counts allocations.
pub const COUNTED_CALLS: u32 = 1000;

/// What was measured of one peer in one case.
#[derive(Debug)]
pub struct Row {
    /// Who.
    pub name: &'static str,
    /// Of [`COUNTED_CALLS`] calls, including what the object itself took.
    pub heap: Heap,
    /// Nanoseconds per call.
    pub time: Samples,
    /// Instructions per call, where they were counted.
    pub instructions: Option<f64>,
    /// Where these are.
    pub work: Option<Work>,
}

/// A case, measured.
#[derive(Debug)]
pub struct Measured {
    /// The case.
    pub case: Case,
    /// Of each peer that can do it.
    pub rows: Vec<Row>,
}

impl Measured {
    /// Measures one case.
    pub fn new(case: Case, effort: Effort) -> Self {
        let heap: Vec<_> = case
            .peers
            .iter()
            .map(|peer| allocations::allocations(|| _ = (peer.run)(COUNTED_CALLS)))
            .collect();
        let times = time::measure(&case, effort);
        let rows = case.peers.iter().zip(heap).zip(times);
        let rows = rows.map(|((peer, heap), time)| Row {
            name: peer.name,
            heap,
            time,
            instructions: None,
            work: None,
        });
        Self { rows: rows.collect(), case }
    }

    /// The row of a peer, if it can do this.
    pub fn row(&self, name: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.name == name)
    }

    /// The row that all others are compared with.
    ///
    /// # Panics
    /// If the case lacks its base.
    pub fn base(&self) -> &Row {
        self.row(self.case.base).expect("every case has its base")
    }
}
