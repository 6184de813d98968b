//! An `unsafe trait` with adapters, and safe functions that rely on what its implementors promise.

use adapters::derive;

/// A piece of memory.
///
/// # Safety
/// `start` is the address of `size` bytes that may be read. All methods say the same whenever they are asked, until the value is
/// used mutably.
#[derive(BoxingAdapter)]
#[allow(async_fn_in_trait)]
pub unsafe trait Span {
    /// Where it starts.
    fn start(&self) -> *const u8;

    /// How many bytes it has.
    fn size(&self) -> usize;

    /// Waits.
    async fn sync(&self);
}

// SAFETY: a vector says the same until it is used mutably.
unsafe impl Span for Vec<u8> {
    fn start(&self) -> *const u8 {
        self.as_ptr()
    }

    fn size(&self) -> usize {
        self.len()
    }

    async fn sync(&self) {}
}

/// The bytes.
pub fn bytes<S: Span + ?Sized>(span: &S) -> &[u8] {
    // SAFETY: as its implementor promises.
    unsafe { core::slice::from_raw_parts(span.start(), span.size()) }
}

/// A piece of memory that can be made longer.
///
/// # Safety
/// `room` is that of the block at `start`, which `start_mut` returns the address of as well.
#[derive(BoxingAdapter)]
#[allow(async_fn_in_trait)]
pub unsafe trait SpanMut {
    /// How many bytes may be written.
    fn room(&self) -> usize;

    /// Where it starts.
    fn start_mut(&mut self) -> *mut u8;

    /// Waits.
    async fn sync(&mut self);
}

// SAFETY: the block has as many bytes.
unsafe impl SpanMut for Vec<u8> {
    fn room(&self) -> usize {
        self.len()
    }

    fn start_mut(&mut self) -> *mut u8 {
        self.as_mut_ptr()
    }

    async fn sync(&mut self) {}
}

/// Sets all bytes.
pub fn fill<S: SpanMut + ?Sized>(span: &mut S, byte: u8) {
    let (room, start) = (span.room(), span.start_mut());
    // SAFETY: as its implementor promises.
    unsafe { start.write_bytes(byte, room) }
}
