//! Inputs that are the same in each run: the traits that the repository has for tests, and random ones by a seed.

use arbitrary::Unstructured;

use super::fuzz::Input;

/// How many bytes a random input is made of.
const BYTES: usize = 400;

/// Random numbers: `SplitMix64`, which is short.
#[derive(Debug, Clone)]
pub(super) struct Random(pub(super) u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Heads or tails.
    pub(super) fn coin(&mut self) -> bool {
        self.next() & 1 == 0
    }

    fn bytes(&mut self) -> Vec<u8> {
        (0..BYTES / 8).flat_map(|_| self.next().to_le_bytes()).collect()
    }
}

/// Inputs without an end: traits by the grammar, and those of the repository with mistakes in them.
pub(super) fn random(seed: u64) -> impl Iterator<Item = Input> {
    made(seed, any)
}

fn any(u: &mut Unstructured<'_>) -> arbitrary::Result<Input> {
    u.arbitrary()
}

/// Traits by the grammar, without an end.
pub(super) fn of_grammar(seed: u64) -> impl Iterator<Item = Input> {
    made(seed, Input::of_grammar)
}

fn made(
    seed: u64,
    make: fn(&mut Unstructured<'_>) -> arbitrary::Result<Input>,
) -> impl Iterator<Item = Input> {
    let mut random = Random(seed);
    std::iter::from_fn(move || make(&mut Unstructured::new(&random.bytes())).ok())
}
