//! Drivers as one writes them for a microcontroller: no `std`, no `alloc`, an edition behind, and no `unsafe`.
//!
//! Nothing here runs. That it compiles is a test, and that what it compiles to does not mention an allocator: every way to a trait
//! object that needs no heap.
#![no_std]
#![forbid(unsafe_code)]
// As in the test `lints`, which has more of them but is another edition, and no library.
#![deny(
    warnings,
    future_incompatible,
    keyword_idents,
    let_underscore,
    nonstandard_style,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility,
    unused,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    missing_copy_implementations,
    missing_debug_implementations,
    missing_docs,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    unnameable_types,
    unreachable_pub,
    unused_lifetimes,
    unused_qualifications,
    unused_results
)]

use core::fmt::{Debug, Write};
use core::future::Future;
use core::pin::pin;
use core::task::{Context, Poll, Waker};

use adapters::{derive, Bytes};

/// A source of bytes that lends its own buffer. The futures of all methods take turns with one slot.
#[derive(DynAdapters)]
pub trait BufRead {
    /// What can go wrong.
    type Error: Debug;

    /// At least one byte, unless it is the end.
    async fn fill_buf(&mut self) -> Result<&[u8], Self::Error>;

    /// Takes bytes out of the buffer.
    fn consume(&mut self, amount: usize);

    /// Reads into a buffer of the caller's.
    async fn read(&mut self, buf: &mut [u8]) -> Result<usize, Self::Error> {
        let available = self.fill_buf().await?;
        let len = available.len().min(buf.len());
        buf[..len].copy_from_slice(&available[..len]);
        self.consume(len);
        Ok(len)
    }
}

/// A driver, on a register that it polls.
#[derive(Debug)]
pub struct Uart<R> {
    register: R,
    buffer: [u8; 16],
    filled: usize,
}

/// The line was noisy.
#[derive(Debug, Clone, Copy)]
pub struct Noise;

impl<R: Register> Uart<R> {
    /// A driver whose buffer is empty.
    pub const fn new(register: R) -> Self {
        Self { register, buffer: [0; 16], filled: 0 }
    }
}

impl<R: Register> BufRead for Uart<R> {
    type Error = Noise;

    async fn fill_buf(&mut self) -> Result<&[u8], Noise> {
        while self.filled < 4 {
            let byte = self.register.get().await;
            self.buffer[self.filled] = byte.ok_or(Noise)?;
            self.filled += 1;
        }
        Ok(&self.buffer[..self.filled])
    }

    fn consume(&mut self, amount: usize) {
        self.buffer.copy_within(amount..self.filled, 0);
        self.filled -= amount;
    }
}

/// Something to read from, shared by drivers. Nobody waits for the slot: a second call at a time is a bug.
#[derive(InlineAdapter)]
#[adapters(inline(on_busy = "panic"))]
pub trait Register {
    /// The next value.
    async fn get(&self) -> Option<u8>;

    /// The values that were lost.
    fn lost(&self) -> impl Iterator<Item = u8> + '_;
}

/// A register that is always the same.
#[derive(Debug, Clone, Copy)]
pub struct Fixed(pub [u8; 2]);

impl Register for Fixed {
    async fn get(&self) -> Option<u8> {
        self.0.first().copied()
    }

    fn lost(&self) -> impl Iterator<Item = u8> + '_ {
        self.0.iter().skip(1).copied()
    }
}

/// The type of an adapter in a field has a name. Its slot is exactly as large as what the methods return.
pub type Line = InlineBufRead<Uart<Fixed>, Bytes<{ InlineBufRead::<Uart<Fixed>>::SIZE }>>;

/// The register's slot is there twice over, to show that it need not be exact.
type Shared = InlineRegister<Fixed, Bytes<{ InlineRegister::<Fixed>::SIZE * 2 }>>;

/// What hangs on one controller.
#[derive(Debug)]
pub struct Board {
    line: Line,
    register: Shared,
}

impl Board {
    /// A board whose register has this value.
    #[must_use]
    pub fn new(value: [u8; 2]) -> Self {
        Self { line: Line::sized(Uart::new(Fixed(value))), register: Shared::sized(Fixed(value)) }
    }

    /// Runs the board for good.
    ///
    /// # Errors
    /// When the line is noisy.
    pub async fn run(self, log: &mut dyn Write) -> Result<usize, Noise> {
        let mut line = pin!(self.line);
        let register = pin!(self.register);
        let first = first_byte(line.as_mut().as_dyn()).await?;
        // A reference to the trait object goes where an `impl BufRead` goes.
        let rest = count(line.as_mut().as_dyn(), log).await?;
        let lost = watch(register.as_ref().as_dyn_ref()).await;
        Ok(usize::from(first.is_some()) + rest + lost)
    }
}

/// Takes any line, and is compiled once.
///
/// # Errors
/// Those of the line.
pub async fn first_byte<E: Debug>(line: &mut dyn DynBufRead<Error = E>) -> Result<Option<u8>, E> {
    let byte = line.fill_buf().await?.first().copied();
    line.consume(1);
    Ok(byte)
}

/// Takes any line, and is compiled for each.
///
/// # Errors
/// Those of the line.
pub async fn count<L: BufRead>(mut line: L, log: &mut dyn Write) -> Result<usize, L::Error> {
    let mut buf = [0; 4];
    let n = line.read(&mut buf).await?;
    if write!(log, "{:?}", &buf[..n]).is_err() {
        return Ok(0);
    }
    Ok(n)
}

/// A transfer, which ends by giving the line up.
#[derive(InlineAdapter)]
pub trait Transfer {
    /// Sends one byte.
    async fn send(&mut self, byte: u8);

    /// How many bytes were sent.
    async fn end(self) -> usize;
}

/// A line without anybody at the other end.
#[derive(Debug, Clone, Copy, Default)]
pub struct Nowhere(usize);

impl Transfer for Nowhere {
    async fn send(&mut self, _: u8) {
        self.0 += 1;
    }

    async fn end(self) -> usize {
        self.0
    }
}

/// Takes any transfer, for good.
pub async fn transfer(mut to: impl Transfer) -> usize {
    to.send(1).await;
    to.end().await
}

/// `self` by value on an object, without a heap.
///
/// # Errors
/// Those of the log.
pub async fn to_nowhere(log: &mut dyn Write) -> core::fmt::Result {
    let mut place = pin!(InlineTransfer::on_stack(Nowhere(0)));
    let sent = transfer(place.as_mut().owned()).await;
    write!(log, "{sent}")
}

async fn watch(register: &dyn DynRegister) -> usize {
    let byte = register.get().await;
    register.lost().filter(|&lost| Some(lost) == byte).count()
}

/// Makes the adapter in generic code, where the slot is inferred, around a driver that somebody else has.
///
/// # Errors
/// Those of the driver.
pub async fn borrowed<D: BufRead>(driver: &mut D) -> Result<Option<u8>, D::Error> {
    let mut adapter = pin!(InlineBufRead::new(driver));
    let byte = first_byte(adapter.as_mut().as_dyn()).await?;
    Ok(byte)
}

/// All of the above, compiled: `cargo xtask soundness` looks into it for whatever could allocate.
///
/// # Errors
/// When something is not ready at once.
#[inline(never)]
pub fn drive(value: [u8; 2], log: &mut dyn Write) -> core::fmt::Result {
    let mut cx = Context::from_waker(Waker::noop());
    let run = pin!(Board::new(value).run(&mut *log)).poll(&mut cx);
    let sent = pin!(to_nowhere(&mut *log)).poll(&mut cx);
    let byte = pin!(borrowed(&mut Uart::new(Fixed(value)))).poll(&mut cx);
    let (Poll::Ready(run), Poll::Ready(sent), Poll::Ready(byte)) = (run, sent, byte) else {
        return Err(core::fmt::Error);
    };
    sent?;
    write!(log, "{run:?} {byte:?}")
}
