//! `TaskStack`: the side stack of the tokio task that is running.

use core::alloc::Layout;
use core::ptr::NonNull;

use super::{SideStack, frame};
use crate::Strategy;

tokio::task_local! {
    static STACK: SideStack;
}

/// The [`SideStack`] of the task that calls: one stack for all adapters of a task, which need not know it.
///
/// A task has one in [`SideStack::scope`]. A call outside of any boxes.
///
/// ```
/// use adapters::{SideStack, TaskStack, derive};
///
/// #[derive(DynAdapters)]
/// #[adapters(send)]
/// trait Greet {
///     async fn greet(&self) -> String;
/// }
/// # struct English;
/// # impl Greet for English { async fn greet(&self) -> String { "hello".into() } }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let greet: Box<dyn DynGreet> = Box::new(GreetAdapter::with_strategy(English, TaskStack));
/// let task = tokio::spawn(SideStack::new().scope(async move { greet.greet().await }));
/// assert_eq!(task.await.unwrap(), "hello");
/// # }
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TaskStack;

impl SideStack {
    /// Runs a future with this stack as the one that [`TaskStack`] finds.
    pub async fn scope<F: Future>(self, future: F) -> F::Output {
        STACK.scope(self, future).await
    }
}

// SAFETY: as for `SideStack`: every frame is one of it, or one on the heap, and says which.
unsafe impl Strategy for TaskStack {
    unsafe fn acquire(&self, layout: Layout) -> NonNull<u8> {
        STACK.try_with(|stack| stack.0.push(layout)).unwrap_or_else(|_| frame::boxed(layout))
    }

    unsafe fn release(&self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller promises that the block came from `acquire` with this layout, and is released once.
        unsafe { frame::pop(block, layout) }
    }
}
