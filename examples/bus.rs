//! Drivers on a bus, without an allocator: `cargo run --example bus`.
//!
//! Firmware knows its board, but not always which sensors are on it: they are found when it starts. So drivers are
//! `dyn`, and the bus that they share is, too. Everything lives in pinned locals; the heap is not used once.
//!
//! The trait of the bus is `embedded-hal-async`'s `I2c`, which is not ours: a mirror of it makes it `dyn`.

use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use adapters::derive;
use embedded_hal_async::i2c::{ErrorKind, ErrorType, I2c, NoAcknowledgeSource, Operation};

// ---- The bus. ----

/// `DynI2c` and the inline adapter for it. The others are not made: there is no heap here.
///
/// What has a default in the trait may be left out; it is made of `transaction` then.
mod mirror {
    use embedded_hal_async::i2c::{self, Operation, SevenBitAddress};

    #[adapters::dyn_adapters(remote = embedded_hal_async::i2c::I2c, only(InlineAdapter))]
    pub(crate) trait I2c<A: i2c::AddressMode = SevenBitAddress>: i2c::ErrorType {
        #[adapters(of = i2c::ErrorType)]
        type Error: i2c::Error;

        async fn transaction(
            &mut self,
            address: A,
            operations: &mut [Operation<'_>],
        ) -> Result<(), Self::Error>;
    }
}

use self::mirror::{DynI2c, InlineI2c};

/// Any bus. Who is given one need not know which.
type Bus<'a> = dyn DynI2c<Error = ErrorKind> + 'a;

/// Nobody answers at that address.
const NO_ANSWER: ErrorKind = ErrorKind::NoAcknowledge(NoAcknowledgeSource::Address);

// ---- The drivers. They take any bus, and know of no adapter. ----

/// Something that measures.
#[derive(InlineAdapter)]
trait Sensor {
    async fn start(&mut self, bus: &mut Bus<'_>) -> Result<(), ErrorKind>;

    /// In thousandths of the sensor's unit.
    async fn measure(&mut self, bus: &mut Bus<'_>) -> Result<i32, ErrorKind>;

    fn unit(&self) -> &'static str;
}

/// Two bytes, in 1/128 of a degree.
struct Thermometer {
    address: u8,
}

impl Sensor for Thermometer {
    async fn start(&mut self, bus: &mut Bus<'_>) -> Result<(), ErrorKind> {
        bus.write(self.address, &[0x03, 0x80]).await
    }

    async fn measure(&mut self, bus: &mut Bus<'_>) -> Result<i32, ErrorKind> {
        let mut raw = [0; 2];
        bus.write_read(self.address, &[0x00], &mut raw).await?;
        Ok(i32::from(i16::from_be_bytes(raw)) * 1000 / 128)
    }

    fn unit(&self) -> &'static str {
        "degrees"
    }
}

/// Three bytes, in 1/64 of a hectopascal; it has to be asked to measure first.
struct Barometer {
    address: u8,
    measured: u32,
}

impl Sensor for Barometer {
    async fn start(&mut self, bus: &mut Bus<'_>) -> Result<(), ErrorKind> {
        self.measured = 0;
        bus.write(self.address, &[0x1e]).await
    }

    async fn measure(&mut self, bus: &mut Bus<'_>) -> Result<i32, ErrorKind> {
        bus.write(self.address, &[0x40]).await?;
        let mut raw = [0; 3];
        bus.write_read(self.address, &[0x10], &mut raw).await?;
        self.measured += 1;
        Ok(i32::from_be_bytes([0, raw[0], raw[1], raw[2]]) * 1000 / 64)
    }

    fn unit(&self) -> &'static str {
        "hectopascals"
    }
}

/// All sensors, on one bus: an error of one does not stop the others.
async fn measure_all(
    bus: &mut Bus<'_>,
    sensors: &mut [&mut dyn DynSensor],
    results: &mut [Result<i32, ErrorKind>],
) {
    for (sensor, result) in sensors.iter_mut().zip(results) {
        *result = async {
            sensor.start(bus).await?;
            sensor.measure(bus).await
        }
        .await;
    }
}

// ---- A board, as the hardware would be. ----

/// A bus with two chips on it. Every byte takes a while, as it does where an interrupt tells that it is through.
#[derive(Debug, Default)]
struct Board {
    transfers: u32,
    register: u8,
}

impl ErrorType for Board {
    type Error = ErrorKind;
}

impl I2c for Board {
    async fn transaction(&mut self, address: u8, operations: &mut [Operation<'_>]) -> Result<(), ErrorKind> {
        for operation in operations {
            self.transfers += 1;
            interrupt().await;
            match (address, operation) {
                (0x48 | 0x77, Operation::Write(bytes)) => self.register = bytes.first().copied().unwrap_or(0),
                (0x48, Operation::Read(bytes)) => copy(&[0x0a, 0x80], bytes),
                (0x77, Operation::Read(bytes)) if self.register == 0x10 => copy(&[0x00, 0xfd, 0x50], bytes),
                _ => return Err(NO_ANSWER),
            }
        }
        Ok(())
    }
}

fn copy(from: &[u8], to: &mut [u8]) {
    for (to, from) in to.iter_mut().zip(from) {
        *to = *from;
    }
}

/// Pending once.
async fn interrupt() {
    let mut came = false;
    std::future::poll_fn(
        |_| if std::mem::replace(&mut came, true) { Poll::Ready(()) } else { Poll::Pending },
    )
    .await;
}

/// The executor: it polls until the future is ready. Firmware would sleep until an interrupt in between.
fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut cx = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut cx) {
            return output;
        }
    }
}

/// Finds out what is on the board, and measures. Returns the number of transfers.
fn run(results: &mut [Result<i32, ErrorKind>; 3], units: &mut [&'static str; 3]) -> u32 {
    let mut bus = pin!(InlineI2c::new(Board::default()));
    let mut thermometer = pin!(InlineSensor::new(Thermometer { address: 0x48 }));
    let mut barometer = pin!(InlineSensor::new(Barometer { address: 0x77, measured: 0 }));
    let mut absent = pin!(InlineSensor::new(Thermometer { address: 0x49 }));

    let sensors: &mut [&mut dyn DynSensor; 3] =
        &mut [thermometer.as_mut().as_dyn(), barometer.as_mut().as_dyn(), absent.as_mut().as_dyn()];
    for (sensor, unit) in sensors.iter().zip(units) {
        *unit = sensor.unit();
    }
    block_on(measure_all(bus.as_mut().as_dyn(), sensors, results));
    let bus: Pin<&mut _> = bus.as_mut();
    bus.get_pin_mut().transfers
}

fn main() {
    let (mut results, mut units) = ([Err(NO_ANSWER); 3], [""; 3]);
    let transfers = run(&mut results, &mut units);
    for (result, unit) in results.iter().zip(units) {
        match result {
            Ok(value) => println!("{}.{:03} {unit}", value / 1000, value % 1000),
            Err(error) => println!("{error}"),
        }
    }
    println!("{transfers} transfers");
}

#[cfg(test)]
mod tests {
    use adapters_examples::counting::{Counting, allocations};

    use super::*;

    #[global_allocator]
    static ALLOCATOR: Counting = Counting;

    #[test]
    fn measures_without_an_allocation() {
        let (mut results, mut units) = ([Err(NO_ANSWER); 3], [""; 3]);
        let before = allocations();
        let transfers = run(&mut results, &mut units);
        assert_eq!(allocations() - before, 0);
        assert_eq!(results, [Ok(21_000), Ok(1_013_250), Err(NO_ANSWER)]);
        assert_eq!(units, ["degrees", "hectopascals", "degrees"]);
        assert_eq!(transfers, 8);
    }

    /// A driver that is given the board itself does the same: a bus behind `dyn` is only a bus.
    #[test]
    fn the_bus_itself_answers_alike() {
        let mut plain = Board::default();
        let mut raw = [0; 2];
        block_on(plain.write_read(0x48, &[0x00], &mut raw)).unwrap();
        let mut adapted = pin!(InlineI2c::new(Board::default()));
        let mut through_dyn = [0; 2];
        block_on(adapted.as_mut().as_dyn().write_read(0x48, &[0x00], &mut through_dyn)).unwrap();
        assert_eq!(raw, through_dyn);
    }
}
