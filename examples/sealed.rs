//! An enum of implementors instead of a `dyn`: no vtable, no heap. `cargo run --release --example sealed`.

use adapters::derive;
use adapters_examples::counting::{Counting, allocations};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[derive(DynAdapters)]
#[adapters(sealed)]
trait Sensor {
    async fn read(&mut self) -> u16;
    fn history(&self) -> impl Iterator<Item = u16>;
}

/// Always the same.
struct Fixed(u16);

/// Remembers the last three.
#[derive(Default)]
struct Counter {
    last: u16,
    seen: [u16; 3],
}

impl Sensor for Fixed {
    async fn read(&mut self) -> u16 {
        self.0
    }

    fn history(&self) -> impl Iterator<Item = u16> {
        std::iter::repeat_n(self.0, 3)
    }
}

impl Sensor for Counter {
    async fn read(&mut self) -> u16 {
        tokio::task::yield_now().await;
        self.last += 1;
        self.seen.rotate_left(1);
        self.seen[2] = self.last;
        self.last
    }

    fn history(&self) -> impl Iterator<Item = u16> {
        self.seen.into_iter().filter(|seen| *seen != 0)
    }
}

adapters::sealed! {
    enum SealedSensor: Sensor {
        Fixed(Fixed),
        Counter(Counter),
    }
}

/// Reads every sensor four times, and adds up all that they remember.
async fn read_all(sensors: &mut [impl Sensor]) -> u16 {
    let mut sum = 0;
    for sensor in sensors {
        for _ in 0..4 {
            sensor.read().await;
        }
        sum += sensor.history().sum::<u16>();
    }
    sum
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut sensors = [SealedSensor::from(Fixed(7)), Counter::default().into()];
    tokio::task::yield_now().await; // the runtime allocates at the first one
    let before = allocations();
    let sum = read_all(&mut sensors).await;
    println!("sum {sum}, {} allocations", allocations() - before);
    println!(
        "bytes: Fixed {}, Counter {}, SealedSensor {}; its future {}",
        size_of::<Fixed>(),
        size_of::<Counter>(),
        size_of::<SealedSensor>(),
        size_of_val(&sensors[0].read())
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_allocated() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let mut sensors = [SealedSensor::from(Fixed(7)), Counter::default().into()];
            tokio::task::yield_now().await;
            let before = allocations();
            assert_eq!(read_all(&mut sensors).await, 3 * 7 + 2 + 3 + 4);
            assert_eq!(allocations() - before, 0);
        });
    }

    #[test]
    fn the_program_runs() {
        main();
    }
}
