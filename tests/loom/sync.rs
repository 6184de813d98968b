//! Loom's atomics with what those of `core` have, too: they can be made in constants, and be borrowed mutably.

use std::sync::OnceLock;

pub(crate) use loom::sync::atomic::Ordering;

macro_rules! atomic {
    ($name:ident $([$T:ident])?, $value:ty) => {
        #[derive(Debug)]
        pub(crate) struct $name$(<$T>)? {
            /// What it holds while loom does not know it.
            plain: $value,
            known: OnceLock<loom::sync::atomic::$name$(<$T>)?>,
        }

        #[allow(dead_code, reason = "one list for all of them")]
        impl$(<$T>)? $name$(<$T>)? {
            pub(crate) const fn new(value: $value) -> Self {
                Self { plain: value, known: OnceLock::new() }
            }

            fn known(&self) -> &loom::sync::atomic::$name$(<$T>)? {
                self.known.get_or_init(|| loom::sync::atomic::$name::new(self.plain))
            }

            pub(crate) fn get_mut(&mut self) -> &mut $value {
                if let Some(known) = self.known.take() {
                    // SAFETY: the access is exclusive, and loom checks that it comes after all others.
                    self.plain = unsafe { known.unsync_load() };
                }
                &mut self.plain
            }

            pub(crate) fn load(&self, order: Ordering) -> $value {
                self.known().load(order)
            }

            /// As a swap: loom lets a later swap miss a store that another swap did not see, which cannot be.
            pub(crate) fn store(&self, value: $value, order: Ordering) {
                self.known().swap(value, order);
            }

            pub(crate) fn swap(&self, value: $value, order: Ordering) -> $value {
                self.known().swap(value, order)
            }

            pub(crate) fn fetch_update(
                &self,
                set: Ordering,
                fetch: Ordering,
                change: impl FnMut($value) -> Option<$value>,
            ) -> Result<$value, $value> {
                self.known().fetch_update(set, fetch, change)
            }
        }
    };
}
atomic!(AtomicBool, bool);
atomic!(AtomicUsize, usize);
atomic!(AtomicPtr[T], *mut T);

// SAFETY: as that of `core`, whose value is a pointer, too.
unsafe impl<T> Send for AtomicPtr<T> {}
// SAFETY: as above.
unsafe impl<T> Sync for AtomicPtr<T> {}
