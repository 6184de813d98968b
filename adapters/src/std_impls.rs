//! The traits of the standard library, for what stands for a value: a pointer to it, an adapter of it, an object.

use core::error::Error;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::iter::FusedIterator;
use core::ops::{Deref, DerefMut};
use core::pin::Pin;
use core::task::{Context, Poll};

use crate::adapter::Adapter;
use crate::forward::Object;
use crate::pointer::{DynPtr, Within, WithinAdapted};
use crate::supertraits::DynHash;

/// The impls for a type with these generics, which stands for a `V`; `get` and `get_mut` borrow that.
macro_rules! stands_for {
    ([$($generics:tt)*] $type:ty, $get:ident, $get_mut:ident) => {
        impl<$($generics)*> Iterator for $type
        where
            V: Iterator,
        {
            type Item = V::Item;

            #[inline]
            fn next(&mut self) -> Option<V::Item> {
                self.$get_mut().next()
            }

            #[inline]
            fn size_hint(&self) -> (usize, Option<usize>) {
                self.$get().size_hint()
            }

            #[inline]
            fn nth(&mut self, n: usize) -> Option<V::Item> {
                self.$get_mut().nth(n)
            }
        }

        impl<$($generics)*> DoubleEndedIterator for $type
        where
            V: DoubleEndedIterator,
        {
            #[inline]
            fn next_back(&mut self) -> Option<V::Item> {
                self.$get_mut().next_back()
            }

            #[inline]
            fn nth_back(&mut self, n: usize) -> Option<V::Item> {
                self.$get_mut().nth_back(n)
            }
        }

        impl<$($generics)*> ExactSizeIterator for $type
        where
            V: ExactSizeIterator,
        {
            #[inline]
            fn len(&self) -> usize {
                self.$get().len()
            }
        }

        impl<$($generics)*> FusedIterator for $type where V: FusedIterator {}

        stands_for! {
            @fmt [$($generics)*] $type, $get,
            Debug Display Binary Octal LowerHex UpperHex LowerExp UpperExp Pointer
        }

        impl<$($generics)*> fmt::Write for $type
        where
            V: fmt::Write,
        {
            fn write_str(&mut self, s: &str) -> fmt::Result {
                self.$get_mut().write_str(s)
            }

            fn write_char(&mut self, c: char) -> fmt::Result {
                self.$get_mut().write_char(c)
            }

            fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> fmt::Result {
                self.$get_mut().write_fmt(args)
            }
        }

        impl<$($generics)*> Hasher for $type
        where
            V: Hasher,
        {
            fn finish(&self) -> u64 {
                self.$get().finish()
            }

            fn write(&mut self, bytes: &[u8]) {
                self.$get_mut().write(bytes);
            }
        }

        impl<$($generics)*, U: ?Sized> AsRef<U> for $type
        where
            V: AsRef<U>,
        {
            fn as_ref(&self) -> &U {
                self.$get().as_ref()
            }
        }

        impl<$($generics)*, U: ?Sized> AsMut<U> for $type
        where
            V: AsMut<U>,
        {
            fn as_mut(&mut self) -> &mut U {
                self.$get_mut().as_mut()
            }
        }

        impl<$($generics)*> Error for $type
        where
            V: Error,
        {
            fn source(&self) -> Option<&(dyn Error + 'static)> {
                self.$get().source()
            }
        }
    };
    // Traits of `fmt` that have one function, `fmt`.
    (@fmt $generics:tt $type:ty, $get:ident, $($name:ident)*) => {
        $(stands_for!(@one $generics $type, $get, $name);)*
    };
    (@one [$($generics:tt)*] $type:ty, $get:ident, $name:ident) => {
        impl<$($generics)*> fmt::$name for $type
        where
            V: fmt::$name,
        {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.$get().fmt(f)
            }
        }
    };
}

stands_for!(['p, V: ?Sized] DynPtr<'p, V>, deref, deref_mut);
stands_for!([V: ?Sized, A] Within<V, A>, object, object_mut);
stands_for!([V: ?Sized, D: ?Sized, A] WithinAdapted<V, D, A>, object, object_mut);
stands_for!([D: ?Sized, V: ?Sized] Object<D, V>, deref, deref_mut);
// An adapter is not to be seen.
stands_for!([V, S] Adapter<V, S>, get_ref, get_mut);

impl<T: Hash, S> Hash for Adapter<T, S> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.get_ref().hash(state);
    }
}

impl<D: ?Sized, H: DynHash + ?Sized> Hash for Object<D, H> {
    fn hash<S: Hasher>(&self, state: &mut S) {
        self.1.dyn_hash(state);
    }
}

impl<T: Future + Unpin, S> Future for Adapter<T, S> {
    type Output = T::Output;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T::Output> {
        Pin::new(self.get_pin_mut()).poll(cx)
    }
}

#[cfg(feature = "std")]
mod io {
    use core::ops::DerefMut;
    use std::io::{BufRead, IoSlice, IoSliceMut, Read, Result, Seek, SeekFrom, Write};
    use std::string::String;
    use std::vec::Vec;

    use super::{Adapter, DynPtr, Object, Within, WithinAdapted};

    /// As above.
    macro_rules! stands_for {
        ([$($generics:tt)*] $type:ty, $get_mut:ident) => {
            impl<$($generics)*> Read for $type
            where
                V: Read,
            {
                fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
                    self.$get_mut().read(buf)
                }

                fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize> {
                    self.$get_mut().read_vectored(bufs)
                }

                fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {
                    self.$get_mut().read_to_end(buf)
                }

                fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {
                    self.$get_mut().read_to_string(buf)
                }

                fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {
                    self.$get_mut().read_exact(buf)
                }
            }

            impl<$($generics)*> BufRead for $type
            where
                V: BufRead,
            {
                fn fill_buf(&mut self) -> Result<&[u8]> {
                    self.$get_mut().fill_buf()
                }

                fn consume(&mut self, amount: usize) {
                    self.$get_mut().consume(amount);
                }
            }

            impl<$($generics)*> Write for $type
            where
                V: Write,
            {
                fn write(&mut self, buf: &[u8]) -> Result<usize> {
                    self.$get_mut().write(buf)
                }

                fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize> {
                    self.$get_mut().write_vectored(bufs)
                }

                fn flush(&mut self) -> Result<()> {
                    self.$get_mut().flush()
                }

                fn write_all(&mut self, buf: &[u8]) -> Result<()> {
                    self.$get_mut().write_all(buf)
                }
            }

            impl<$($generics)*> Seek for $type
            where
                V: Seek,
            {
                fn seek(&mut self, pos: SeekFrom) -> Result<u64> {
                    self.$get_mut().seek(pos)
                }
            }
        };
    }

    stands_for!(['p, V: ?Sized] DynPtr<'p, V>, deref_mut);
    stands_for!([V: ?Sized, A] Within<V, A>, object_mut);
    stands_for!([V: ?Sized, D: ?Sized, A] WithinAdapted<V, D, A>, object_mut);
    stands_for!([D: ?Sized, V: ?Sized] Object<D, V>, deref_mut);
    stands_for!([V, S] Adapter<V, S>, get_mut);
}
