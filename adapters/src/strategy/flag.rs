//! The flag that says whether the one block of a strategy is out.

use core::fmt;

use crate::sync::{AtomicBool, Ordering};

/// Taken by one call at a time. Calls through `&mut self` use it without atomic operations.
pub(crate) struct Flag(AtomicBool);

impl Flag {
    pub(crate) const fn new() -> Self {
        Self(AtomicBool::new(false))
    }

    /// Takes the flag unless somebody has it. `true` makes the caller the only owner of what the flag guards.
    #[inline]
    pub(crate) fn try_take(&self) -> bool {
        // `Acquire` pairs with `give_back`: what the last owner did to the block happened before. Looking first
        // keeps a contended cache line shared.
        !self.0.load(Ordering::Relaxed) && !self.0.swap(true, Ordering::Acquire)
    }

    /// Takes the flag unless somebody has it, where nobody else can take it at the same time. What the last owner did
    /// happened before: the caller has exclusive access to what the flag belongs to.
    #[inline]
    pub(crate) fn take_alone(&self) -> bool {
        let free = !self.0.load(Ordering::Relaxed);
        self.0.store(true, Ordering::Relaxed);
        free
    }

    /// Gives the flag back. Only its owner may do so.
    #[inline]
    pub(crate) fn give_back(&self) {
        self.0.store(false, Ordering::Release);
    }

    /// The flag under exclusive access.
    #[inline]
    pub(crate) fn get_mut(&mut self) -> &mut bool {
        self.0.get_mut()
    }
}

impl fmt::Debug for Flag {
    /// Whether somebody has it, or has just had it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.load(Ordering::Relaxed).fmt(f)
    }
}
