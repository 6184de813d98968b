//! An `unsafe trait` without adapters, to be mirrored. What it has a default for, a mirror may leave out.

/// Some bytes.
///
/// # Safety
/// `start` is the address of `size` bytes that may be read.
#[allow(async_fn_in_trait)]
pub unsafe trait Buffer {
    /// Where they start.
    fn start(&self) -> *const u8;

    /// How many there are. An implementor with fewer must say so.
    fn size(&self) -> usize {
        64
    }

    /// Waits.
    async fn sync(&self) {}
}

// SAFETY: a vector has as many bytes.
unsafe impl Buffer for Vec<u8> {
    fn start(&self) -> *const u8 {
        self.as_ptr()
    }

    fn size(&self) -> usize {
        self.len()
    }
}

/// The bytes.
pub fn bytes<B: Buffer + ?Sized>(buffer: &B) -> &[u8] {
    // SAFETY: as its implementor promises.
    unsafe { core::slice::from_raw_parts(buffer.start(), buffer.size()) }
}

/// Some bytes, with a name.
#[allow(async_fn_in_trait)]
pub trait Named: Buffer {
    /// The name.
    async fn name(&self) -> String;
}

impl Named for Vec<u8> {
    async fn name(&self) -> String {
        String::from("bytes")
    }
}
