//! The standard traits that a [`DynPtr`] stands for.

use core::error::Error;
use core::fmt;
use core::hash::Hasher;
use core::iter::FusedIterator;

use super::DynPtr;

impl<D: ?Sized + Iterator> Iterator for DynPtr<'_, D> {
    type Item = D::Item;

    #[inline]
    fn next(&mut self) -> Option<D::Item> {
        (**self).next()
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (**self).size_hint()
    }

    #[inline]
    fn nth(&mut self, n: usize) -> Option<D::Item> {
        (**self).nth(n)
    }
}

impl<D: ?Sized + DoubleEndedIterator> DoubleEndedIterator for DynPtr<'_, D> {
    #[inline]
    fn next_back(&mut self) -> Option<D::Item> {
        (**self).next_back()
    }

    #[inline]
    fn nth_back(&mut self, n: usize) -> Option<D::Item> {
        (**self).nth_back(n)
    }
}

impl<D: ?Sized + ExactSizeIterator> ExactSizeIterator for DynPtr<'_, D> {
    #[inline]
    fn len(&self) -> usize {
        (**self).len()
    }
}

impl<D: ?Sized + FusedIterator> FusedIterator for DynPtr<'_, D> {}

/// Traits of `fmt` that have one function, `fmt`.
macro_rules! fmt_traits {
    ($($name:ident)*) => {$(
        impl<D: ?Sized + fmt::$name> fmt::$name for DynPtr<'_, D> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                (**self).fmt(f)
            }
        }
    )*};
}
fmt_traits!(Display Binary Octal LowerHex UpperHex LowerExp UpperExp Pointer);

impl<D: ?Sized + fmt::Write> fmt::Write for DynPtr<'_, D> {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        (**self).write_str(s)
    }

    fn write_char(&mut self, c: char) -> fmt::Result {
        (**self).write_char(c)
    }

    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> fmt::Result {
        (**self).write_fmt(args)
    }
}

impl<D: ?Sized + Hasher> Hasher for DynPtr<'_, D> {
    fn finish(&self) -> u64 {
        (**self).finish()
    }

    fn write(&mut self, bytes: &[u8]) {
        (**self).write(bytes);
    }
}

impl<T: ?Sized, D: ?Sized + AsRef<T>> AsRef<T> for DynPtr<'_, D> {
    fn as_ref(&self) -> &T {
        (**self).as_ref()
    }
}

impl<T: ?Sized, D: ?Sized + AsMut<T>> AsMut<T> for DynPtr<'_, D> {
    fn as_mut(&mut self) -> &mut T {
        (**self).as_mut()
    }
}

impl<D: ?Sized + Error> Error for DynPtr<'_, D> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        (**self).source()
    }
}

#[cfg(feature = "std")]
mod io {
    use std::io::{BufRead, IoSlice, IoSliceMut, Read, Result, Seek, SeekFrom, Write};
    use std::string::String;
    use std::vec::Vec;

    use super::DynPtr;

    impl<D: ?Sized + Read> Read for DynPtr<'_, D> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
            (**self).read(buf)
        }

        fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize> {
            (**self).read_vectored(bufs)
        }

        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {
            (**self).read_to_end(buf)
        }

        fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {
            (**self).read_to_string(buf)
        }

        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {
            (**self).read_exact(buf)
        }
    }

    impl<D: ?Sized + BufRead> BufRead for DynPtr<'_, D> {
        fn fill_buf(&mut self) -> Result<&[u8]> {
            (**self).fill_buf()
        }

        fn consume(&mut self, amount: usize) {
            (**self).consume(amount);
        }
    }

    impl<D: ?Sized + Write> Write for DynPtr<'_, D> {
        fn write(&mut self, buf: &[u8]) -> Result<usize> {
            (**self).write(buf)
        }

        fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize> {
            (**self).write_vectored(bufs)
        }

        fn flush(&mut self) -> Result<()> {
            (**self).flush()
        }

        fn write_all(&mut self, buf: &[u8]) -> Result<()> {
            (**self).write_all(buf)
        }
    }

    impl<D: ?Sized + Seek> Seek for DynPtr<'_, D> {
        fn seek(&mut self, pos: SeekFrom) -> Result<u64> {
            (**self).seek(pos)
        }
    }
}
