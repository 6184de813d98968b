//! `Bytes<N>`: a slot with a name.

use core::fmt;
use core::mem::MaybeUninit;

/// `N` bytes, aligned to 16: the slot of an inline adapter whose type must be written down, in a struct field say.
///
/// A slot that is too small is a compile error which says the size needed; `InlineX::<T>::SIZE` is the exact size.
#[repr(C, align(16))]
pub struct Bytes<const N: usize>([MaybeUninit<u8>; N]);

impl<const N: usize> fmt::Debug for Bytes<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bytes<{N}>")
    }
}
