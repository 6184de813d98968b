//! Traits through `dyn`, with each strategy: the same results as with static dispatch.

use std::future::Future;
use std::pin::pin;

use adapters::{
    Boxing, BoxingIn, Caching, PanicIfBusy, SideStack, Space, Stack, Strategy, TaskStack, derive,
};
use adapters_tests::{block_on, tick};

use super::arena::{Arena, Pool, Static};

#[derive(DynAdapters)]
trait Store {
    type Key;
    async fn get(&self, key: &str) -> Option<&Self::Key>;
    async fn put(&mut self, key: Self::Key) -> usize;
    fn keys(&self) -> impl Iterator<Item = &Self::Key>;
    fn count(&self) -> impl Future<Output = usize>;
}

impl Store for Vec<String> {
    type Key = String;
    async fn get(&self, key: &str) -> Option<&String> {
        tick().await;
        self.iter().find(|it| *it == key)
    }
    async fn put(&mut self, key: String) -> usize {
        tick().await;
        self.push(key);
        self.len()
    }
    fn keys(&self) -> impl Iterator<Item = &String> {
        self.iter().rev()
    }
    async fn count(&self) -> usize {
        tick().await;
        self.len()
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
    said.push(format!("{:?} {}", keys.collect::<Vec<_>>(), count.await));
    said.join(" ")
}

fn check<S: Strategy + Unpin>(strategy: S) {
    let expected = block_on(run(&mut Vec::new()));
    assert_eq!(expected, "1 2 3 None Some(\"b\") [\"c\", \"b\", \"a\"] 3");
    let mut adapter = strategy.adapt(Vec::new());
    let store: &mut dyn DynStore<Key = String> = &mut adapter;
    assert_eq!(block_on(run(store)), expected);
}

#[test]
fn as_with_static_dispatch() {
    static POOL: Pool<512, 4> = Pool::new();
    let block = Caching::default();
    check(Boxing);
    check(Caching::default());
    check(&block);
    check(BoxingIn::new(Arena::default()));
    check(BoxingIn::new(Static(&POOL)));
    check(SideStack::new());
    check(TaskStack);
    for _ in 0..3 {
        let mut space = pin!(Space::<32>::new());
        check(Stack::new(space.as_mut()).or(Boxing));
        check(Stack::new(space.as_mut()).or(SideStack::new()));
        let mut large = pin!(Space::<400>::new());
        check(Stack::new(space.as_mut()).or(Stack::new(large.as_mut())).or(Boxing));
    }
}

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

#[test]
fn a_stack_alone() {
    let mut space = pin!(Space::<64>::new());
    for _ in 0..2 {
        let mut adapter = Stack::new(space.as_mut()).adapt(7u32);
        // The adapter may move: the slot is not in it.
        let mut adapter = {
            let count: &mut dyn DynCount = &mut adapter;
            assert_eq!((block_on(count.next()), block_on(count.next())), (8, 9));
            Box::new(adapter)
        };
        let count: &mut dyn DynCount = &mut *adapter;
        assert_eq!(block_on(count.next()), 10);
    }
}

#[test]
#[should_panic(expected = "no room for a value of")]
fn a_value_that_fits_nowhere() {
    let mut space = pin!(Space::<8>::new());
    let mut adapter = Stack::new(space.as_mut()).or(PanicIfBusy).adapt(7u32);
    block_on((&mut adapter as &mut dyn DynCount).next());
}

#[test]
#[should_panic(expected = "the allocator has no")]
fn a_pool_that_is_empty() {
    static POOL: Pool<512, 1> = Pool::new();
    let (mut one, mut two) =
        (BoxingIn::new(Static(&POOL)).adapt(1u32), BoxingIn::new(Static(&POOL)).adapt(2u32));
    let mut first = pin!((&mut one as &mut dyn DynCount).next());
    assert!(first.as_mut().poll(&mut std::task::Context::from_waker(std::task::Waker::noop())).is_pending());
    block_on((&mut two as &mut dyn DynCount).next());
}

#[test]
fn a_task_has_a_stack() {
    #[derive(DynAdapters)]
    #[adapters(send)]
    trait Sum {
        async fn sum(&self, of: u32, through: &dyn DynSum) -> u32;
    }
    struct Plain;
    impl Sum for Plain {
        async fn sum(&self, of: u32, through: &dyn DynSum) -> u32 {
            tokio::task::yield_now().await;
            if of == 0 { 0 } else { of + Box::pin(through.sum(of - 1, through)).await }
        }
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let sums = (0..20).map(|of| {
        runtime.spawn(SideStack::with_chunks(300).scope(async move {
            let sum = TaskStack.adapt(Plain);
            let outside = sum.sum(of, &sum).await;
            (of, outside)
        }))
    });
    for sum in sums.collect::<Vec<_>>() {
        let (of, sum) = runtime.block_on(sum).unwrap();
        assert_eq!(sum, of * (of + 1) / 2);
    }
}
