//! `embedded-hal-async`: `SpiDevice<Word>` and `I2c<A>`, generic, with defaults for the parameters.

use adapters::derive;
use adapters_tests::{block_on, each, tick};
use embedded_hal_async::i2c::{self, AddressMode, SevenBitAddress};
use embedded_hal_async::spi::{self, Operation};

#[derive(DynAdapters)]
#[adapters(remote = embedded_hal_async::spi::SpiDevice)]
trait SpiDevice<Word: Copy + 'static = u8>: spi::ErrorType {
    #[adapters(of = spi::ErrorType)]
    type Error: spi::Error;
    async fn transaction(&mut self, operations: &mut [Operation<'_, Word>]) -> Result<(), Self::Error>;
    async fn read(&mut self, buf: &mut [Word]) -> Result<(), Self::Error>;
    async fn write(&mut self, buf: &[Word]) -> Result<(), Self::Error>;
    async fn transfer(&mut self, read: &mut [Word], write: &[Word]) -> Result<(), Self::Error>;
}

#[adapters::dyn_adapters(remote = embedded_hal_async::i2c::I2c)]
trait I2c<A: AddressMode = SevenBitAddress>: i2c::ErrorType {
    #[adapters(of = i2c::ErrorType)]
    type Error: i2c::Error;
    async fn write_read(&mut self, address: A, write: &[u8], read: &mut [u8]) -> Result<(), Self::Error>;
    async fn transaction(
        &mut self,
        address: A,
        operations: &mut [i2c::Operation<'_>],
    ) -> Result<(), Self::Error>;
}

/// Answers with what it has been sent, plus one for each operation.
#[derive(Clone, Default)]
struct Loopback(Vec<u16>);

impl spi::ErrorType for Loopback {
    type Error = spi::ErrorKind;
}
impl spi::SpiDevice<u16> for Loopback {
    async fn transaction(&mut self, operations: &mut [Operation<'_, u16>]) -> Result<(), spi::ErrorKind> {
        for (n, operation) in (1..).zip(operations) {
            tick().await;
            match operation {
                Operation::Write(words) => self.0 = words.to_vec(),
                Operation::Read(words) => {
                    for (to, from) in words.iter_mut().zip(&self.0) {
                        *to = from + n;
                    }
                }
                _ => return Err(spi::ErrorKind::Overrun),
            }
        }
        Ok(())
    }
}

impl i2c::ErrorType for Loopback {
    type Error = i2c::ErrorKind;
}
impl<A: AddressMode + Into<u16>> i2c::I2c<A> for Loopback {
    async fn transaction(
        &mut self,
        address: A,
        operations: &mut [i2c::Operation<'_>],
    ) -> Result<(), i2c::ErrorKind> {
        let address = address.into();
        for operation in operations {
            tick().await;
            match operation {
                i2c::Operation::Write(bytes) => {
                    self.0 = bytes.iter().map(|byte| u16::from(*byte) + address).collect();
                }
                i2c::Operation::Read(bytes) => {
                    for (to, from) in bytes.iter_mut().zip(&self.0) {
                        *to = from.to_le_bytes()[0];
                    }
                }
            }
        }
        Ok(())
    }
}

async fn driver(mut device: impl spi::SpiDevice<u16>) -> Option<[u16; 2]> {
    let mut answer = [0; 2];
    let mut operations = [Operation::Write(&[10, 20]), Operation::Read(&mut answer)];
    device.transaction(&mut operations).await.ok()?;
    Some(answer)
}

async fn sensor<B: i2c::I2c>(bus: &mut B) -> Result<[u8; 2], B::Error> {
    let mut answer = [0; 2];
    bus.write_read(7, &[1, 2], &mut answer).await?;
    Ok(answer)
}

#[test]
fn spi_device() {
    use embedded_hal_async::spi::SpiDevice as _;
    let (answer, read, ..) = each!(
        dyn DynSpiDevice<u16, Error = spi::ErrorKind>: BoxingSpiDevice CachingSpiDevice InlineSpiDevice,
        owned Loopback::default(),
        |d| {
            let answer = driver(&mut *d).await;
            let mut read = [0; 1];
            d.read(&mut read).await.unwrap();
            (answer, read, d.write(&[1]).await, d.transfer(&mut [0], &[1]).await)
        }
    );
    assert_eq!((answer, read), (Some([12, 22]), [11]));
    let mut boxed: Box<dyn DynSpiDevice<u16, Error = spi::ErrorKind>> =
        InlineSpiDevice::boxed(Loopback::default());
    assert_eq!(block_on(driver(&mut *boxed)), Some([12, 22]));
}

#[test]
fn i2c_with_the_default_address() {
    let mut adapter = BoxingI2c::new(Loopback::default());
    let bus: &mut (dyn DynI2c<u8, Error = i2c::ErrorKind> + Send) = &mut adapter;
    assert_eq!(block_on(sensor(&mut &mut *bus)), Ok([8, 9]));
    let answer = each!(dyn DynI2c<Error = i2c::ErrorKind>: BoxingI2c CachingI2c InlineI2c, owned Loopback::default(), |b| {
        sensor(&mut &mut *b).await
    });
    assert_eq!(answer, Ok([8, 9]));
}
