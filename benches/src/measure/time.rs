//! Rounds, medians and ratios.

use std::hint::black_box;
use std::time::Instant;

use crate::cases::Case;

/// How much to measure.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// How many rounds. In each, every peer has one turn.
    pub rounds: usize,
    /// How many calls in a turn.
    pub calls: u32,
}

/// Nanoseconds per call, or seconds of a build: a figure per round.
#[derive(Debug, Default)]
pub struct Samples(Vec<f64>);

/// A median, and the quartiles around it.
#[derive(Clone, Copy, Debug)]
pub struct Spread {
    /// A quarter is below.
    pub low: f64,
    /// Half is below.
    pub median: f64,
    /// Three quarters are below.
    pub high: f64,
}

impl Samples {
    /// The next round's.
    pub fn push(&mut self, figure: f64) {
        self.0.push(figure);
    }

    /// The figures themselves.
    pub fn spread(&self) -> Spread {
        spread(self.0.iter().copied())
    }

    /// How many times the time of `other` this takes: of the ratios of the rounds.
    pub fn ratio_to(&self, other: &Self) -> Spread {
        spread(self.0.iter().zip(&other.0).map(|(this, other)| this / other))
    }
}

/// Measures one case, a row for each peer.
///
/// # Panics
/// If the peers do not agree on what the calls return.
pub fn measure(case: &Case, effort: Effort) -> Vec<Samples> {
    let mut rows: Vec<_> = case.peers.iter().map(|_| Samples::default()).collect();
    // A case that does much per call needs fewer of them.
    let calls = (effort.calls / case.weight).max(1);
    let expected = case.peers.first().map(|peer| (peer.run)(calls));
    for round in 0..=effort.rounds {
        for turn in 0..rows.len() {
            // Somebody else begins each round, so that nobody always runs in the wake of the same neighbour.
            let turn = (turn + round) % rows.len();
            let start = Instant::now();
            let sum = (black_box(case.peers[turn].run))(calls);
            let time = start.elapsed();
            assert_eq!(Some(sum), expected, "{}: {}", case.name, case.peers[turn].name);
            // The first round only warms up.
            if round > 0 {
                rows[turn].push(time.as_secs_f64() * 1e9 / f64::from(calls));
            }
        }
    }
    rows
}

fn spread(values: impl Iterator<Item = f64>) -> Spread {
    let mut values: Vec<_> = values.collect();
    values.sort_by(f64::total_cmp);
    let at = |quarters: usize| values.get(values.len() * quarters / 4).copied().unwrap_or(f64::NAN);
    Spread { low: at(1), median: at(2), high: at(3) }
}
