//! The standard traits that an [`Either`] stands for.

use core::error::Error;
use core::fmt;
use core::hash::Hasher;
use core::iter::FusedIterator;
use core::ops::{Deref, DerefMut};

use super::Either;

/// The same for both.
macro_rules! both {
    ($this:expr, $value:ident => $call:expr) => {
        match $this {
            Either::Left($value) => $call,
            Either::Right($value) => $call,
        }
    };
}

impl<L: Iterator, R: Iterator<Item = L::Item>> Iterator for Either<L, R> {
    type Item = L::Item;

    #[inline]
    fn next(&mut self) -> Option<L::Item> {
        both!(self, it => it.next())
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        both!(self, it => it.size_hint())
    }

    #[inline]
    fn nth(&mut self, n: usize) -> Option<L::Item> {
        both!(self, it => it.nth(n))
    }

    #[inline]
    fn fold<B, F: FnMut(B, L::Item) -> B>(self, init: B, f: F) -> B {
        both!(self, it => it.fold(init, f))
    }
}

impl<L: DoubleEndedIterator, R: DoubleEndedIterator<Item = L::Item>> DoubleEndedIterator for Either<L, R> {
    #[inline]
    fn next_back(&mut self) -> Option<L::Item> {
        both!(self, it => it.next_back())
    }

    #[inline]
    fn nth_back(&mut self, n: usize) -> Option<L::Item> {
        both!(self, it => it.nth_back(n))
    }
}

impl<L: ExactSizeIterator, R: ExactSizeIterator<Item = L::Item>> ExactSizeIterator for Either<L, R> {
    #[inline]
    fn len(&self) -> usize {
        both!(self, it => it.len())
    }
}

impl<L: FusedIterator, R: FusedIterator<Item = L::Item>> FusedIterator for Either<L, R> {}

/// Traits of `fmt` that have one function, `fmt`.
macro_rules! fmt_traits {
    ($($name:ident)*) => {$(
        impl<L: fmt::$name, R: fmt::$name> fmt::$name for Either<L, R> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                both!(self, it => it.fmt(f))
            }
        }
    )*};
}
fmt_traits!(Debug Display Binary Octal LowerHex UpperHex LowerExp UpperExp Pointer);

impl<L: fmt::Write, R: fmt::Write> fmt::Write for Either<L, R> {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        both!(self, it => it.write_str(s))
    }
}

impl<L: Hasher, R: Hasher> Hasher for Either<L, R> {
    fn finish(&self) -> u64 {
        both!(self, it => it.finish())
    }

    fn write(&mut self, bytes: &[u8]) {
        both!(self, it => it.write(bytes));
    }
}

impl<T: ?Sized, L: AsRef<T>, R: AsRef<T>> AsRef<T> for Either<L, R> {
    fn as_ref(&self) -> &T {
        both!(self, it => it.as_ref())
    }
}

impl<T: ?Sized, L: AsMut<T>, R: AsMut<T>> AsMut<T> for Either<L, R> {
    fn as_mut(&mut self) -> &mut T {
        both!(self, it => it.as_mut())
    }
}

impl<L: Deref, R: Deref<Target = L::Target>> Deref for Either<L, R> {
    type Target = L::Target;

    fn deref(&self) -> &L::Target {
        both!(self, it => it)
    }
}

impl<L: DerefMut, R: DerefMut<Target = L::Target>> DerefMut for Either<L, R> {
    fn deref_mut(&mut self) -> &mut L::Target {
        both!(self, it => it)
    }
}

impl<L: Error, R: Error> Error for Either<L, R> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        both!(self, it => it.source())
    }
}

#[cfg(feature = "std")]
mod io {
    use std::io::{BufRead, Read, Result, Seek, SeekFrom, Write};

    use super::Either;

    impl<L: Read, R: Read> Read for Either<L, R> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
            both!(self, it => it.read(buf))
        }
    }

    impl<L: BufRead, R: BufRead> BufRead for Either<L, R> {
        fn fill_buf(&mut self) -> Result<&[u8]> {
            both!(self, it => it.fill_buf())
        }

        fn consume(&mut self, amount: usize) {
            both!(self, it => it.consume(amount));
        }
    }

    impl<L: Write, R: Write> Write for Either<L, R> {
        fn write(&mut self, buf: &[u8]) -> Result<usize> {
            both!(self, it => it.write(buf))
        }

        fn flush(&mut self) -> Result<()> {
            both!(self, it => it.flush())
        }
    }

    impl<L: Seek, R: Seek> Seek for Either<L, R> {
        fn seek(&mut self, pos: SeekFrom) -> Result<u64> {
            both!(self, it => it.seek(pos))
        }
    }
}
