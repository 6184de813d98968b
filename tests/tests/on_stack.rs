//! `InlineX::on_stack`: owning pointers to objects without a heap, on which methods that take `self` by value can be called.
#![forbid(unsafe_code)]
#![allow(missing_docs, missing_debug_implementations)]

use std::cell::Cell;
use std::fmt::Display;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Waker};

use adapters::{DynPtr, derive};
use adapters_examples::counting::{Counting, allocations};
use adapters_tests::{aborting, block_on, tick};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[derive(DynAdapters)]
trait Upload {
    async fn part(&mut self, bytes: &[u8]);
    fn size(&self) -> usize;
    async fn finish(self, to: impl Display, panic: bool) -> usize;
    fn abandon(self) -> usize;
    fn into_sizes(self) -> impl Iterator<Item = usize>;
    async fn describe(self, text: &str) -> &str;
}

/// Counts how often it is dropped. Over-aligned, so that it does not begin where its place does.
#[repr(align(64))]
struct File(usize, Rc<Cell<usize>>);

impl Drop for File {
    fn drop(&mut self) {
        self.1.set(self.1.get() + 1);
    }
}

impl Upload for File {
    async fn part(&mut self, bytes: &[u8]) {
        tick().await;
        self.0 += bytes.len();
    }
    fn size(&self) -> usize {
        self.0
    }
    async fn finish(self, to: impl Display, panic: bool) -> usize {
        tick().await;
        assert!(!panic, "to {to}");
        tick().await;
        self.0 + to.to_string().len()
    }
    fn abandon(self) -> usize {
        self.0
    }
    fn into_sizes(self) -> impl Iterator<Item = usize> {
        let size = self.0;
        (0..size).filter(move |_| self.0 > 0)
    }
    async fn describe(self, text: &str) -> &str {
        tick().await;
        &text[self.0..]
    }
}

fn file() -> (File, Rc<Cell<usize>>) {
    let drops = Rc::new(Cell::new(0));
    (File(2, drops.clone()), drops)
}

async fn generic(mut upload: impl Upload) -> (usize, usize) {
    upload.part(b"abc").await;
    (upload.size(), upload.finish("me", false).await)
}

fn poll<F: Future>(future: Pin<&mut F>) -> bool {
    future.poll(&mut Context::from_waker(Waker::noop())).is_ready()
}

#[test]
fn an_owned_object_is_an_implementor() {
    let (value, drops) = file();
    let expected = block_on(generic(value));
    assert_eq!((expected, drops.get()), ((5, 7), 1));
    let (value, drops) = file();
    let mut place = pin!(InlineUpload::on_stack(value));
    assert_eq!((block_on(generic(place.as_mut().owned())), drops.get()), (expected, 1));
}

#[test]
fn the_value_moves_out_once() {
    /// What a method makes of the object, and how often the value has been dropped when it has.
    fn with<O>(use_up: impl FnOnce(DynPtr<'_, dyn DynUpload + '_>) -> O) -> (O, usize) {
        let (value, drops) = file();
        let mut place = pin!(InlineUpload::on_stack(value));
        let output = use_up(place.as_mut().owned());
        (output, drops.get())
    }
    assert_eq!(with(|upload| upload.abandon()), (2, 1));
    assert_eq!(with(|upload| upload.into_sizes().sum::<usize>()), (1, 1));
    assert_eq!(with(|upload| block_on(upload.describe("abcd")).len()), (2, 1));
    assert_eq!(with(|upload| assert_eq!(upload.size(), 2)), ((), 1));
    // A call that never starts, and calls that are cancelled.
    for polls in 0..3 {
        let cancelled = with(|upload| {
            let mut call = pin!(upload.finish("me", false));
            for _ in 0..polls {
                assert!(!poll(call.as_mut()));
            }
        });
        assert_eq!(cancelled, ((), 1));
    }
    let panics =
        with(|upload| catch_unwind(AssertUnwindSafe(|| block_on(upload.finish("me", true)))).is_err());
    assert_eq!(panics, (true, 1));
}

#[test]
fn a_place_that_nobody_asks_drops_its_value() {
    let (value, drops) = file();
    drop(InlineUpload::on_stack(value));
    assert_eq!(drops.get(), 1);
    // One whose memory stays for good need not be asked either.
    let (value, drops) = file();
    let mut place = Box::pin(InlineUpload::on_stack(value));
    mem::forget(place.as_mut().owned());
    mem::forget(place);
    assert_eq!(drops.get(), 0);
}

#[test]
#[should_panic(expected = "a place gives its value away once")]
fn a_value_is_given_away_once() {
    let mut place = pin!(InlineUpload::on_stack(file().0));
    drop(place.as_mut().owned());
    drop(place.as_mut().owned());
}

#[test]
fn nothing_is_allocated() {
    let (value, _drops) = file();
    let before = allocations();
    let mut place = pin!(InlineUpload::on_stack(value));
    {
        let mut call = pin!(place.as_mut().owned().finish('x', false));
        assert!(!poll(call.as_mut()));
    }
    assert_eq!(allocations() - before, 0);
}

aborting! {
    a_forgotten_object_is_detected forgets_the_object {
        let mut place = pin!(InlineUpload::on_stack(file().0));
        mem::forget(place.as_mut().owned());
    }
    a_forgotten_call_is_detected forgets_a_call {
        let mut place = pin!(InlineUpload::on_stack(file().0));
        let mut call = Box::pin(place.as_mut().owned().finish("me", false));
        assert!(!poll(call.as_mut()));
        mem::forget(call);
    }
}

#[derive(DynAdapters)]
trait Cloud {
    fn upload(&self, size: usize) -> impl Upload;
    async fn later(&self) -> Option<impl Upload>;
    async fn take(&mut self, upload: impl Upload) -> usize;
    fn take_at_once(&mut self, upload: impl Upload) -> usize;
    async fn take_all(&self, uploads: Vec<impl Upload>) -> usize;
}

struct Server(Rc<Cell<usize>>);

impl Cloud for Server {
    fn upload(&self, size: usize) -> impl Upload {
        File(size, self.0.clone())
    }
    async fn later(&self) -> Option<impl Upload> {
        tick().await;
        Some(self.upload(3))
    }
    async fn take(&mut self, mut upload: impl Upload) -> usize {
        upload.part(b"more").await;
        upload.finish("server", false).await
    }
    fn take_at_once(&mut self, upload: impl Upload) -> usize {
        upload.abandon()
    }
    async fn take_all(&self, uploads: Vec<impl Upload>) -> usize {
        let mut sum = 0;
        for upload in uploads {
            sum += upload.finish("", false).await;
        }
        sum
    }
}

#[test]
fn values_that_are_passed_and_returned_are_implementors() {
    let drops = Rc::new(Cell::new(0));
    let mut used = 0;
    let result = adapters_tests::each!(
        dyn DynCloud: BoxingCloud CachingCloud InlineCloud, Server(drops.clone()), |cloud| {
            used += 6;
            let (first, second) = (cloud.upload(1), File(4, drops.clone()));
            let returned = generic(first).await;
            let later = generic(cloud.later().await.unwrap()).await;
            let taken = cloud.take(second).await;
            let at_once = cloud.take_at_once(File(5, drops.clone()));
            let all = cloud.take_all(vec![File(6, drops.clone()), File(7, drops.clone())]).await;
            assert_eq!(drops.get(), used, "each is dropped once");
            (returned, later, taken, at_once, all)
        }
    );
    assert_eq!(result, ((4, 6), (6, 8), 14, 5, 13));
}
