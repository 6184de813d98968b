//! Random choices in which everything has its turn.

use fastrand::Rng;

/// Gives each index once, in random order, before one comes again.
#[derive(Debug)]
pub(crate) struct Deck {
    size: usize,
    left: Vec<usize>,
}

impl Deck {
    pub(crate) fn of<T>(all: &[T]) -> Self {
        Self { size: all.len(), left: Vec::new() }
    }

    /// The next index that fits. One that does not is for a later turn.
    pub(crate) fn next(&mut self, rng: &mut Rng, fits: impl Fn(usize) -> bool) -> usize {
        if !self.left.iter().any(|index| fits(*index)) {
            let mut all: Vec<_> = (0..self.size).collect();
            rng.shuffle(&mut all);
            all.append(&mut self.left);
            self.left = all;
        }
        let at = self.left.iter().rposition(|index| fits(*index)).expect("something fits everywhere");
        self.left.remove(at)
    }
}
