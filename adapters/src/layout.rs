//! How a block is laid out: the address of the strategy that owns it, then the value.

use core::alloc::Layout;
use core::marker::PhantomData;
use core::ptr::NonNull;

use crate::strategy::Lease;

/// What a block for a `V` looks like when an `L` has it.
///
/// A strategy without state needs no address, so its blocks hold the value alone. A value without size needs no
/// block at all: strategies are never asked for an empty one.
pub(crate) struct Block<L, V>(PhantomData<(L, V)>);

impl<'f, L: Lease<'f>, V> Block<L, V> {
    /// Whether the value needs no memory.
    pub(crate) const IS_EMPTY: bool = size_of::<V>() == 0;

    const PARTS: (Layout, usize) = {
        let owner = match L::STATELESS {
            Some(_) => Layout::new::<()>(),
            None => Layout::new::<NonNull<L::Strategy>>(),
        };
        match owner.extend(Layout::new::<V>()) {
            Ok((layout, offset)) => (layout.pad_to_align(), offset),
            Err(_) => panic!("this value is larger than the address space"),
        }
    };

    /// What a strategy is asked for.
    pub(crate) const LAYOUT: Layout = Self::PARTS.0;

    /// Where the value stands in its block.
    pub(crate) const OFFSET: usize = Self::PARTS.1;

    /// Fails to compile when the block can never fit into what the strategy has.
    pub(crate) const FITS: () = if let Some(limit) = L::LIMIT
        && !Self::IS_EMPTY
    {
        assert_fits(Self::LAYOUT, limit);
    };
}

/// Whether a slot is large enough.
pub(crate) const fn fits(needed: Layout, slot: Layout) -> bool {
    needed.size() <= slot.size() && needed.align() <= slot.align()
}

/// Fails to compile when a slot is too small.
#[track_caller]
pub(crate) const fn assert_fits(needed: Layout, slot: Layout) {
    let (size, align) = (needed.size(), needed.align());
    assert!(fits(needed, slot), "{}", TooSmall::new(size, align, slot).as_str());
}

/// The text of the compile error for a slot that is too small, put together at compile time.
struct TooSmall {
    text: [u8; 288],
    len: usize,
}

impl TooSmall {
    const fn new(size: usize, align: usize, limit: Layout) -> Self {
        Self { text: [0; 288], len: 0 }
            .text("the value that this method returns does not fit into its slot: it needs ")
            .number(size)
            .text(" bytes (alignment ")
            .number(align)
            .text("), the slot has ")
            .number(limit.size())
            .text(" (alignment ")
            .number(limit.align())
            .text(if align > limit.align() {
                "); let `new` infer the slot"
            } else {
                "); use a larger one (`Bytes<N>`, `Space<N>`), or let `new` infer the slot"
            })
    }

    const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.text.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "the value that this method returns does not fit into its slot",
        }
    }

    const fn text(mut self, text: &str) -> Self {
        let mut i = 0;
        while i < text.len() {
            self.text[self.len] = text.as_bytes()[i];
            self.len += 1;
            i += 1;
        }
        self
    }

    const fn number(mut self, number: usize) -> Self {
        let mut power = 1;
        while number / power >= 10 {
            power *= 10;
        }
        while power > 0 {
            self.text[self.len] = b"0123456789"[number / power % 10];
            self.len += 1;
            power /= 10;
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategy::{Inline, PanicIfBusy, Shared};

    #[test]
    fn the_error_names_both_sizes() {
        let text = TooSmall::new(1070, 64, Layout::new::<[u64; 2]>());
        assert!(text.as_str().contains("needs 1070 bytes (alignment 64), the slot has 16 (alignment 8)"));
    }

    #[test]
    fn the_longest_error_fits_its_buffer() {
        let text =
            TooSmall::new(usize::MAX, 1 << 63, Layout::from_size_align(isize::MAX as usize, 1).unwrap());
        assert!(text.as_str().ends_with("infer the slot"));
    }

    #[test]
    fn a_strategy_without_state_costs_no_bytes() {
        type Of<S, V> = Block<Shared<'static, S>, V>;
        assert_eq!(Of::<PanicIfBusy, u32>::LAYOUT, Layout::new::<u32>());
        assert_eq!(Of::<Inline<()>, u32>::LAYOUT, Layout::new::<(*const (), u32)>());
        assert_eq!(Of::<Inline<()>, u32>::OFFSET, size_of::<*const ()>());
    }
}
