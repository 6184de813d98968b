//! Space that the caller of a `dyn` offers.

use std::alloc::Layout;
use std::cell::Cell;
use std::future::Future;
use std::mem;
use std::pin::pin;
use std::ptr::NonNull;
use std::sync::Arc;
use std::task::{Context, Waker};

use adapters::{Boxing, Caching, CallerSpace, PanicIfBusy, SideStack, Space, Stack, Strategy, derive};
use adapters_tests::{block_on, tick};
use tokio::sync::Notify;

/// Another strategy, and how often a block was acquired and released.
#[derive(Default)]
struct Counting<S> {
    strategy: S,
    acquired: Cell<usize>,
    out: Cell<usize>,
}

// SAFETY: every block is one of `strategy`, and goes back to it.
unsafe impl<S: Strategy> Strategy for Counting<S> {
    unsafe fn acquire(&self, layout: Layout) -> NonNull<u8> {
        self.acquired.set(self.acquired.get() + 1);
        self.out.set(self.out.get() + 1);
        // SAFETY: the caller's promise, handed on.
        unsafe { self.strategy.acquire(layout) }
    }
    unsafe fn release(&self, block: NonNull<u8>, layout: Layout) {
        self.out.set(self.out.get() - 1);
        // SAFETY: the caller's promise, handed on.
        unsafe { self.strategy.release(block, layout) }
    }
}

impl<S> Counting<S> {
    fn count(&self) -> (usize, usize) {
        (self.acquired.get(), self.out.get())
    }
}

#[derive(DynAdapters)]
trait Store {
    type Key;
    async fn get(&self, key: &str) -> Option<&Self::Key>;
    async fn put(&mut self, key: Self::Key) -> usize;
    async fn large(&self) -> usize;
    async fn give(
        &self,
        keys: impl Iterator<Item = Self::Key>,
        more: Option<impl Iterator<Item = Self::Key>>,
    ) -> usize;
    fn keys(&self) -> impl Iterator<Item = &Self::Key>;
    fn count(&self) -> impl Future<Output = usize>;
    fn plain(&self) -> usize;
}

#[derive(Clone, Default)]
struct Keys(Vec<String>);

impl Store for Keys {
    type Key = String;
    async fn get(&self, key: &str) -> Option<&String> {
        tick().await;
        self.0.iter().find(|it| *it == key)
    }
    async fn put(&mut self, key: String) -> usize {
        tick().await;
        self.0.push(key);
        self.0.len()
    }
    async fn large(&self) -> usize {
        let bytes = [1u8; 1000];
        tick().await;
        bytes.len()
    }
    async fn give(
        &self,
        keys: impl Iterator<Item = String>,
        more: Option<impl Iterator<Item = String>>,
    ) -> usize {
        tick().await;
        keys.count() + more.map_or(0, Iterator::count)
    }
    fn keys(&self) -> impl Iterator<Item = &String> {
        self.0.iter().rev()
    }
    async fn count(&self) -> usize {
        tick().await;
        self.0.len()
    }
    fn plain(&self) -> usize {
        7
    }
}

async fn run<S: Store<Key = String> + ?Sized>(store: &mut S) -> String {
    let mut said = Vec::new();
    for key in ["a", "b", "c"] {
        said.push(store.put(key.to_owned()).await.to_string());
    }
    let (one, two) = (store.get("b"), store.get("x"));
    said.push(format!("{:?} {:?}", two.await, one.await));
    let (count, keys) = (store.count(), store.keys());
    said.push(format!("{:?} {} {}", keys.collect::<Vec<_>>(), count.await, store.large().await));
    let keys = || ["d".to_owned(), "e".to_owned()].into_iter();
    said.push(format!("{} {}", store.give(keys(), Some(keys())).await, store.plain()));
    said.join(" ")
}

fn check<S: Strategy + Unpin>(space: S) {
    let expected = block_on(run(&mut Keys::default()));
    let mut inline = pin!(InlineStore::new(Keys::default()));
    let mut store = (inline.as_mut().as_dyn() as &mut dyn DynStore<Key = String>).in_space(space);
    assert_eq!(block_on(run(&mut store)), expected);
}

#[test]
fn as_with_static_dispatch() {
    check(Boxing);
    let (block, mut space) = (Caching::default(), pin!(Space::<64>::new()));
    check(Caching::default());
    check(&block);
    check(SideStack::new());
    check(Stack::new(space.as_mut()));
    check(Stack::new(space.as_mut()).or(Caching::default()));
    let stack = Stack::new(space.as_mut());
    check(&stack);
}

#[test]
fn what_fits_goes_there_and_the_rest_to_the_adapter() {
    let mut space = pin!(Space::<200>::new());
    let mut adapter = Counting::<Boxing>::default().adapt(Keys::default());
    {
        let mut store =
            (&mut adapter as &mut dyn DynStore<Key = String>).in_space(Stack::new(space.as_mut()));
        assert_eq!(block_on(store.put("a".to_owned())), 1);
        assert_eq!(block_on(store.get("a")).unwrap(), "a");
    }
    assert_eq!(adapter.strategy().count(), (0, 0));
    let store = (&mut adapter as &mut dyn DynStore<Key = String>).in_space(Stack::new(space.as_mut()));
    // Too large.
    assert_eq!(block_on(store.large()), 1000);
    // The slot is in use.
    let (one, two) = (store.get("a"), store.get("b"));
    assert_eq!(block_on(async { futures::future::join(one, two).await.0.unwrap().len() }), 1);
    // An offer is for the futures of `async fn`s.
    assert_eq!((store.keys().count(), block_on(store.count())), (1, 1));
    assert_eq!(adapter.strategy().count(), (4, 0));
}

#[test]
fn one_block_for_several_objects_of_several_traits() {
    #[derive(DynAdapters)]
    trait Count {
        async fn next(&mut self) -> u32;
    }
    impl Count for u32 {
        async fn next(&mut self) -> u32 {
            tick().await;
            *self += 1;
            *self
        }
    }
    let block = Counting::<Caching>::default();
    let mut count = Counting::<Boxing>::default().adapt(7u32);
    let mut store = Counting::<Boxing>::default().adapt(Keys::default());
    {
        let mut count = (&mut count as &mut dyn DynCount).in_space(&block);
        let store = (&mut store as &mut dyn DynStore<Key = String>).in_space(&block);
        for i in 0..3 {
            assert_eq!((block_on(count.next()), block_on(store.large())), (8 + i, 1000));
        }
        assert!(block_on(store.get("a")).is_none());
    }
    assert_eq!(block.count(), (7, 0));
    assert_eq!((count.strategy().count(), store.strategy().count()), ((0, 0), (0, 0)));
}

#[test]
#[should_panic(expected = "no room for a value of")]
fn strict_space() {
    let mut adapter = BoxingStore::new(Keys::default());
    let mut space = pin!(Space::<200>::new());
    let store: &mut dyn DynStore<Key = String> = &mut adapter;
    let store = store.in_space(Stack::new(space.as_mut()).or(PanicIfBusy));
    assert!(block_on(store.get("a")).is_none());
    block_on(store.large());
}

#[derive(DynAdapters)]
#[adapters(send)]
trait Fetch<K: Clone + Send> {
    async fn fetch(&self, key: K) -> K;
}

struct Echo;

impl<K: Clone + Send> Fetch<K> for Echo {
    async fn fetch(&self, key: K) -> K {
        tokio::task::yield_now().await;
        key
    }
}

#[test]
fn every_pointer_and_every_thread() {
    fn send<T: Send>(value: T) -> T {
        value
    }
    fn fetched(fetch: impl Fetch<String>) -> String {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(send(fetch.fetch("x".to_owned())))
    }
    let mut boxed: Box<dyn DynFetch<String>> = Box::new(BoxingFetch::new(Echo));
    assert_eq!(fetched((&*boxed).in_space(Caching::default())), "x");
    assert_eq!(fetched((&mut *boxed).in_space(Caching::default())), "x");
    assert_eq!(fetched(boxed.in_space(Caching::default())), "x");
    let shared: Arc<dyn DynFetch<String>> = InlineFetch::shared(Echo);
    assert_eq!(fetched(Arc::clone(&shared).in_space(Caching::default())), "x");
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let tasks = (0..20).map(|key: u32| {
        let fetch = Arc::clone(&shared);
        runtime.spawn(async move {
            let block = Caching::default();
            let (one, two) = (Arc::clone(&fetch).in_space(&block), (&*fetch).in_space(&block));
            let two = two.fetch(key.to_string());
            (one.fetch(key.to_string()).await, two.await)
        })
    });
    for (key, task) in tasks.collect::<Vec<_>>().into_iter().enumerate() {
        assert_eq!(runtime.block_on(task).unwrap(), (key.to_string(), key.to_string()));
    }
}

/// Waits in an intrusive list, so somebody points into the future while it is pending.
#[derive(Clone, Default)]
struct Waiter(Arc<Notify>);

#[derive(DynAdapters)]
trait Waits {
    async fn wait(&self) -> u32;
}

impl Waits for Waiter {
    async fn wait(&self) -> u32 {
        self.0.notified().await;
        1
    }
}

fn poll_once(call: &mut (impl Future + Unpin)) {
    assert!(pin!(call).poll(&mut Context::from_waker(Waker::noop())).is_pending());
}

#[test]
fn calls_that_are_cancelled_and_forgotten() {
    let waiter = Waiter::default();
    let adapter = BoxingWaits::new(waiter.clone());
    let waits: &dyn DynWaits = &adapter;
    let mut space = Box::pin(Space::<128>::new());
    {
        let waits = waits.in_space(Stack::new(space.as_mut()));
        let mut call = Box::pin(waits.wait());
        poll_once(&mut call);
        drop(call);
        waiter.0.notify_one();
        assert_eq!(block_on(waits.wait()), 1);
        let mut call = Box::pin(waits.wait());
        poll_once(&mut call);
        mem::forget(call);
        // The slot stays in use; others go to the adapter.
        let mut other = Box::pin(waits.wait());
        poll_once(&mut other);
        waiter.0.notify_waiters();
        assert_eq!(block_on(other), 1);
    }
    // Dropping it would abort.
    mem::forget(space);
    let block = Caching::default();
    {
        let waits = waits.in_space(&block);
        let mut call = Box::pin(waits.wait());
        poll_once(&mut call);
        mem::forget(call);
    }
    drop(block);
    waiter.0.notify_waiters();
}

#[test]
fn a_method_that_panics_gives_the_space_back() {
    #[derive(DynAdapters)]
    trait Panics {
        async fn panics(&self, first: bool);
    }
    struct Always;
    impl Panics for Always {
        fn panics(&self, first: bool) -> impl Future<Output = ()> {
            assert!(!first, "before there is a future");
            async {
                tick().await;
                panic!("while it is polled")
            }
        }
    }
    let block = Counting::<Boxing>::default();
    let panics: &dyn DynPanics = &BoxingPanics::new(Always);
    for first in [false, true] {
        let call = || block_on(panics.in_space(&block).panics(first));
        assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(call)).is_err());
    }
    assert_eq!(block.count(), (2, 0));
}
