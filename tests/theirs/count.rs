//! Guards that count: those of one kind may go to other threads, those of the other kind count without atomics and may not.
//!
//! The kinds are types of which one is a subtype of the other, as `T<'static>` is one of `T<'a>`.

use core::any::TypeId;
use core::cell::Cell;
use core::fmt;
use core::marker::PhantomData;
use core::sync::atomic::{AtomicU64, Ordering};

/// Stays on its thread.
pub type Here = fn(&'static ());

/// Goes anywhere. It is a subtype of [`Here`].
pub type Anywhere = for<'a> fn(&'a ());

/// Makes guards, and may be shared whatever their kind is.
#[derive(Debug, Clone, Copy, Default)]
pub struct Tally<K>(PhantomData<K>);

/// Counts.
pub struct Guard<K> {
    /// The counter of the thread that made the guard, for a guard that stays there.
    here: &'static Cell<u64>,
    /// No subtypes: the kind is what makes it `Send` or not.
    _kind: PhantomData<fn(K) -> K>,
}

// SAFETY: `add` does not touch the counter of the thread if the guard is of this kind.
unsafe impl Send for Guard<Anywhere> {}

static ANYWHERE: AtomicU64 = AtomicU64::new(0);

thread_local! {
    /// Never freed: guards have its address.
    static HERE: &'static Cell<u64> = Box::leak(Box::default());
}

impl<K: 'static> Tally<K> {
    /// One of this kind.
    pub const fn new() -> Self {
        Self(PhantomData)
    }

    /// A guard.
    pub fn guard(&self) -> Guard<K> {
        Guard { here: HERE.with(|here| *here), _kind: PhantomData }
    }
}

impl<K: 'static> Guard<K> {
    /// Counts: with atomics if the guard may be anywhere.
    pub fn add(&self) -> u64 {
        if TypeId::of::<K>() == TypeId::of::<Anywhere>() {
            return ANYWHERE.fetch_add(1, Ordering::Relaxed);
        }
        self.here.replace(self.here.get() + 1)
    }
}

impl<K> fmt::Debug for Guard<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Guard")
    }
}
