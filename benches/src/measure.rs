//! Rounds, medians and ratios.

use std::hint::black_box;
use std::time::Instant;

use crate::Case;
use crate::counting::allocations;
use crate::peers::Peer;

/// How much to measure.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// How many rounds. In each, every peer has one turn.
    pub rounds: usize,
    /// How many calls in a turn.
    pub calls: u32,
}

/// Calls in the pass that counts allocations.
pub const COUNTED_CALLS: u32 = 1000;

/// What was measured of one peer in one case.
#[derive(Debug)]
pub struct Row {
    /// Who.
    pub name: &'static str,
    /// Heap allocations in [`COUNTED_CALLS`] calls, including what the object itself took.
    pub allocations: u64,
    /// Nanoseconds per call, a figure per round.
    samples: Vec<f64>,
}

impl Row {
    /// Nanoseconds per call: the median over the rounds.
    pub fn nanos(&self) -> f64 {
        median(self.samples.iter().copied())
    }

    /// How many times the time of `other` this takes: the median of the ratios of the rounds.
    pub fn ratio_to(&self, other: &Self) -> f64 {
        median(self.samples.iter().zip(&other.samples).map(|(this, other)| this / other))
    }
}

/// Measures one case.
///
/// # Panics
/// If the peers do not agree on what the calls return.
pub fn measure(case: &Case, effort: Effort) -> Vec<Row> {
    let mut rows: Vec<_> = case.peers.iter().map(|peer| count(*peer)).collect();
    let expected = case.peers.first().map(|peer| (peer.run)(effort.calls));
    for round in 0..=effort.rounds {
        for turn in 0..rows.len() {
            // Somebody else begins each round, so that nobody always runs in the wake of the same neighbour.
            let turn = (turn + round) % rows.len();
            let start = Instant::now();
            let sum = (black_box(case.peers[turn].run))(effort.calls);
            let time = start.elapsed();
            assert_eq!(Some(sum), expected, "{}", rows[turn].name);
            // The first round only warms up.
            if round > 0 {
                rows[turn].samples.push(time.as_secs_f64() * 1e9 / f64::from(effort.calls));
            }
        }
    }
    rows
}

/// A row with its allocations counted, and no times yet.
fn count(peer: Peer) -> Row {
    let (allocations, _) = allocations(|| (peer.run)(COUNTED_CALLS));
    Row { name: peer.name, allocations, samples: Vec::new() }
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<_> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
