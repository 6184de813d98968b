//! A trait with `unsafe` methods, which a mirror could declare as safe. All have defaults, so a mirror may have any of them.

use core::fmt::Display;
use core::iter;

use adapters::derive;

/// What has been read.
#[derive(DynAdapters)]
#[allow(async_fn_in_trait)]
pub trait Word {
    /// The word.
    async fn word(&self) -> u64;
}

impl Word for u64 {
    async fn word(&self) -> u64 {
        *self
    }
}

/// Reads memory by its address.
///
/// # Safety
/// To all methods: `at` is the address of a `u64` that may be read, for as long as what is returned is used.
#[allow(async_fn_in_trait)]
pub trait Memory {
    /// A constant, so that no object of a mirror that has it is an implementor: its methods are inherent.
    const WIDTH: usize = 8;

    /// A function without `self`.
    ///
    /// # Safety
    /// That of all methods.
    unsafe fn at(at: usize) -> u64
    where
        Self: Sized,
    {
        // SAFETY: the caller's promise.
        unsafe { read(at) }
    }

    /// Plain.
    ///
    /// # Safety
    /// That of all methods.
    unsafe fn plain(&self, at: usize) -> u64 {
        // SAFETY: the caller's promise.
        unsafe { read(at) }
    }

    /// An iterator.
    ///
    /// # Safety
    /// That of all methods.
    unsafe fn items(&self, at: usize) -> impl Iterator<Item = u64> {
        // SAFETY: the caller's promise.
        iter::once(unsafe { read(at) })
    }

    /// To be shown.
    ///
    /// # Safety
    /// That of all methods.
    unsafe fn shown(&mut self, at: usize) -> impl Display {
        // SAFETY: the caller's promise.
        unsafe { read(at) }
    }

    /// To be called.
    ///
    /// # Safety
    /// That of all methods.
    unsafe fn getter(&self, at: usize) -> impl Fn() -> u64 {
        // SAFETY: the caller's promise.
        let value = unsafe { read(at) };
        move || value
    }

    /// A future, with an eager part.
    ///
    /// # Safety
    /// That of all methods.
    unsafe fn future(&self, at: usize) -> impl Future<Output = u64> {
        // SAFETY: the caller's promise.
        let value = unsafe { read(at) };
        async move { value }
    }

    /// An `async fn`.
    ///
    /// # Safety
    /// That of all methods.
    async unsafe fn wait(&mut self, at: usize) -> u64 {
        // SAFETY: the caller's promise.
        unsafe { read(at) }
    }

    /// An `impl` in another type.
    ///
    /// # Safety
    /// That of all methods.
    unsafe fn nested(&self, at: usize) -> Option<impl Display> {
        // SAFETY: the caller's promise.
        Some(unsafe { read(at) })
    }

    /// A value of a trait with adapters.
    ///
    /// # Safety
    /// That of all methods.
    unsafe fn adapted(&self, at: usize) -> impl Word + Send {
        // SAFETY: the caller's promise.
        unsafe { read(at) }
    }

    /// An `impl` in an iterator.
    ///
    /// # Safety
    /// That of all methods.
    unsafe fn rows(&self, at: usize) -> impl Iterator<Item = impl Display> {
        // SAFETY: the caller's promise.
        iter::once(unsafe { read(at) })
    }

    /// A generic method.
    ///
    /// # Safety
    /// That of all methods.
    unsafe fn generic<A: Into<usize>>(&self, at: A) -> u64
    where
        Self: Sized,
    {
        // SAFETY: the caller's promise.
        unsafe { read(at.into()) }
    }
}

/// As [`Memory`], with methods that take `self` by value.
///
/// # Safety
/// To all methods: that of [`Memory`].
#[allow(async_fn_in_trait)]
pub trait Last: Sized {
    /// A constant, so that no object of a mirror that has it is an implementor.
    const WIDTH: usize = 8;

    /// Plain.
    ///
    /// # Safety
    /// That of [`Memory`].
    unsafe fn end(self, at: usize) -> u64 {
        // SAFETY: the caller's promise.
        unsafe { read(at) }
    }

    /// An `async fn`.
    ///
    /// # Safety
    /// That of [`Memory`].
    async unsafe fn finish(self, at: usize) -> u64 {
        // SAFETY: the caller's promise.
        unsafe { read(at) }
    }

    /// A smart pointer.
    ///
    /// # Safety
    /// That of [`Memory`].
    async unsafe fn unbox(self: Box<Self>, at: usize) -> u64 {
        // SAFETY: the caller's promise.
        unsafe { read(at) }
    }
}

/// The implementor.
#[derive(Debug, Clone, Copy, Default)]
pub struct All;

impl Memory for All {}
impl Last for All {}

/// # Safety
/// `at` is the address of a `u64` that may be read.
unsafe fn read(at: usize) -> u64 {
    // SAFETY: the caller's promise.
    unsafe { core::ptr::with_exposed_provenance::<u64>(at).read() }
}
