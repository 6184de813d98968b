//! A value in its block, before its type is erased.

use core::marker::PhantomData;
use core::mem::{self, ManuallyDrop};
use core::pin::Pin;
use core::ptr::NonNull;

use super::future::Home;
use crate::layout::Block;
use crate::strategy::Lease;

/// A value in a block, owned. Dropping it drops the value, then gives the block back, also when the value's
/// destructor panics.
pub(crate) struct Placed<'f, L: Lease<'f>, V> {
    value: NonNull<V>,
    /// Whose block it is; `None` for a value that needs no block.
    owner: Option<NonNull<L::Strategy>>,
    _lease: PhantomData<(&'f (), L, V)>,
}

/// A block without a value. Dropping it gives the block back.
struct Empty<'f, L: Lease<'f>, V> {
    value: NonNull<V>,
    /// Whose block it is; `None` for a value that needs no block.
    owner: Option<NonNull<L::Strategy>>,
    _lease: PhantomData<(&'f (), L)>,
}

impl<'f, L: Lease<'f>, V> Empty<'f, L, V> {
    #[inline]
    fn new(mut lease: L) -> Self {
        const { L::SERVES };
        const { Block::<L, V>::FITS };
        if Block::<L, V>::IS_EMPTY {
            return Self { value: NonNull::dangling(), owner: None, _lease: PhantomData };
        }
        // SAFETY: the value is not empty, and `FITS` says that its block is within the limit.
        let block = unsafe { lease.acquire(Block::<L, V>::LAYOUT) };
        // SAFETY: the offset lies within the layout that the block was acquired with.
        let value = unsafe { block.byte_add(Block::<L, V>::OFFSET) }.cast();
        Self { value, owner: Some(lease.owner()), _lease: PhantomData }
    }
}

impl<'f, L: Lease<'f>, V> Drop for Empty<'f, L, V> {
    #[inline]
    fn drop(&mut self) {
        if let Some(owner) = self.owner {
            // SAFETY: `new`, or the one who erased the value, got the block from a lease with this owner and layout.
            // It holds no value (any more), and as `self` owns the block it is released here only.
            unsafe { L::release(owner, block_of::<L, V>(self.value), Block::<L, V>::LAYOUT) }
        }
    }
}

/// Where the block of a value starts.
///
/// # Safety
/// The value is not empty and lies in a block for a `V` placed with an `L`.
#[inline]
unsafe fn block_of<'f, L: Lease<'f>, V>(value: NonNull<V>) -> NonNull<u8> {
    // SAFETY: the caller promises that the value lies at this offset of its block.
    unsafe { value.cast::<u8>().byte_sub(Block::<L, V>::OFFSET) }
}

impl<'f, L: Lease<'f>, V> Placed<'f, L, V> {
    /// Takes a block and writes the value that `make` returns right into it. If `make` panics the block goes back.
    #[inline]
    pub(crate) fn new(lease: L, make: impl FnOnce() -> V) -> Self {
        let empty = Empty::<L, V>::new(lease);
        // SAFETY: the block is ours, large enough and aligned for a `V`; a `V` without size may be written to a
        // dangling pointer.
        unsafe { empty.value.write(make()) };
        let empty = ManuallyDrop::new(empty);
        Self { value: empty.value, owner: empty.owner, _lease: PhantomData }
    }

    #[inline]
    pub(crate) fn as_pin_mut(&mut self) -> Pin<&mut V> {
        // SAFETY: the value was written by `new` and is dropped only together with `self`. It is never moved, and its
        // memory is not reused before it is dropped: a strategy keeps a block until it is released.
        unsafe { Pin::new_unchecked(self.value.as_mut()) }
    }

    /// Forgets the type. [`release`](Home::release) drops what is left.
    #[inline]
    pub(crate) fn erase(self) -> NonNull<V> {
        let this = ManuallyDrop::new(self);
        if let (Some(owner), None) = (this.owner, L::STATELESS) {
            // SAFETY: a block with an owner starts with room for its address, aligned for it (see `Block`).
            unsafe { block_of::<L, V>(this.value).cast().write(owner) }
        }
        this.value
    }

    /// Takes an erased value back.
    ///
    /// # Safety
    /// The pointer came from [`erase`](Self::erase) of the same type, nobody else takes it back or uses it, and the
    /// lifetime of the lease has not ended.
    #[inline]
    unsafe fn from_erased(value: NonNull<()>) -> Self {
        let value = value.cast::<V>();
        let owner = match L::STATELESS {
            _ if Block::<L, V>::IS_EMPTY => None,
            Some(owner) => Some(owner),
            // SAFETY: `erase` has written the owner to the start of the block.
            None => Some(unsafe { block_of::<L, V>(value).cast().read() }),
        };
        Self { value, owner, _lease: PhantomData }
    }
}

// SAFETY: a strategy keeps a block where it is until it is released.
unsafe impl<'f, L: Lease<'f>, V> Home for Placed<'f, L, V> {
    type Value = V;

    unsafe fn release(value: NonNull<()>) {
        // SAFETY: the caller's promise: the pointer came from `erase`.
        drop(unsafe { Self::from_erased(value) });
    }

    unsafe fn release_memory(value: NonNull<()>) {
        // SAFETY: as in `release`, and the value has moved out.
        let this = ManuallyDrop::new(unsafe { Self::from_erased(value) });
        drop(Empty::<L, V> { value: this.value, owner: this.owner, _lease: PhantomData });
    }
}

impl<'f, L: Lease<'f>, V> Drop for Placed<'f, L, V> {
    #[inline]
    fn drop(&mut self) {
        let empty = Empty::<L, V> { value: self.value, owner: self.owner, _lease: PhantomData };
        if mem::needs_drop::<V>() {
            // SAFETY: the value was written by `new`, and as `self` owns it, it is dropped here only.
            unsafe { self.value.drop_in_place() }
        }
        // Also while unwinding from the value's destructor.
        drop(empty);
    }
}
