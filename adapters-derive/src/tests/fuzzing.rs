//! Random inputs: a bounded run of what `cargo fuzz` does without an end.
//!
//! `ADAPTERS_FUZZ=100000` runs that many, `ADAPTERS_FUZZ_SEED=7` others.

use proptest::prelude::{Strategy, any};
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};

use super::fuzz::{Input, check};

/// As many as take some seconds in a build that is not optimized.
const CASES: u32 = 2000;

/// How many bytes an input is made of, at most.
const BYTES: usize = 400;

#[test]
fn any_input() {
    let number = |name, default| std::env::var(name).map_or(default, |text| text.parse().unwrap());
    let config = Config {
        cases: number("ADAPTERS_FUZZ", CASES),
        failure_persistence: None,
        max_shrink_iters: 3000,
        ..Config::default()
    };
    let seed = [number("ADAPTERS_FUZZ_SEED", 0).to_le_bytes(); 8].concat();
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &seed));
    let bytes = proptest::collection::vec(any::<u8>(), 0..BYTES);
    // Panics are failures like others here: nothing is to be printed for each of those on the way to a small one.
    std::panic::set_hook(Box::new(|_| {}));
    let result = runner
        .run(&bytes.prop_map(|bytes| input(&bytes)), |input| check(&input).map_err(TestCaseError::fail));
    drop(std::panic::take_hook());
    if let Err(error) = result {
        panic!("{error}");
    }
}

fn input(bytes: &[u8]) -> Input {
    arbitrary::Unstructured::new(bytes).arbitrary().expect("where bytes are missing, zeros are read")
}
