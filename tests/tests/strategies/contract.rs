//! The contract, strategy by strategy.

use std::pin::pin;

use adapters::{
    Boxing, BoxingIn, Bytes, Caching, Fallback, Inline, PanicIfBusy, SideStack, Space, Stack, Strategy,
    TaskStack, testing,
};
use allocator_api2::alloc::{Global, System};

use super::arena::{Arena, Pool, Static};

#[test]
fn boxing_and_caching() {
    testing::contract(|| Boxing);
    testing::contract(Caching::default);
    testing::threads(&Boxing);
    testing::threads(&Caching::default());
}

#[test]
fn inline() {
    // A slot that moves between two calls, but never while a block is out.
    let mut inline = Inline::<Bytes<256>>::new();
    testing::layouts(&inline);
    testing::overlap(&inline);
    testing::exclusive(&mut inline);
    testing::threads(&inline);
}

#[test]
fn boxing_in() {
    testing::contract(|| BoxingIn::new(Global));
    testing::contract(|| BoxingIn::new(System));
    testing::contract(|| BoxingIn::new(Arena::default()));
    testing::threads(&BoxingIn::new(Global));
}

#[test]
fn boxing_in_a_pool() {
    static POOL: Pool<512, 16> = Pool::new();
    let pool = || BoxingIn::new(Static(&POOL)).or(Boxing);
    testing::layouts(&pool());
    testing::overlap(&pool());
    testing::exclusive(&mut pool());
    testing::threads(&pool());
    // Leaks the blocks of the pool, too.
    testing::contract(pool);
}

#[test]
fn stack() {
    let mut space = pin!(Space::<300>::new());
    testing::layouts(&Stack::new(space.as_mut()));
    testing::exclusive(&mut Stack::new(space.as_mut()));
    testing::threads(&Stack::new(space.as_mut()));
}

#[test]
fn fallback() {
    let mut space = pin!(Space::<300>::new());
    testing::layouts(&Stack::new(space.as_mut()).or(Caching::default()));
    testing::overlap(&Stack::new(space.as_mut()).or(Caching::default()));
    testing::exclusive(&mut Stack::new(space.as_mut()).or(Caching::default()));
    testing::threads(&Stack::new(space.as_mut()).or(Boxing));
    testing::contract(|| Caching::default().or(Boxing));
    let two_spaces = (pin!(Space::<64>::new()), pin!(Space::<300>::new()));
    let two = Stack::new(two_spaces.0).or(Stack::new(two_spaces.1));
    testing::layouts(&two);
    assert_eq!(<Fallback<Boxing, Stack<'_, 300>> as Strategy>::LIMIT.unwrap().size(), 303);
    assert_eq!(<Fallback<Stack<'_, 3>, PanicIfBusy> as Strategy>::LIMIT, None);
}

#[test]
fn side_stack() {
    testing::contract(SideStack::new);
    testing::contract(|| SideStack::with_chunks(1));
    let stack = SideStack::with_chunks(20_000);
    testing::contract(|| stack.clone());
    testing::threads(&stack);
}

#[test]
fn task_stack() {
    // Without a task, and in one.
    testing::contract(|| TaskStack);
    testing::threads(&TaskStack);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(SideStack::new().scope(async { testing::contract(|| TaskStack) }));
}

#[test]
fn borrowed() {
    let (boxing, caching) = (Boxing, Caching::default());
    testing::contract(|| &boxing);
    testing::overlap(&&caching);
    testing::threads(&&caching);
}

#[test]
fn what_leaks_keeps_its_arena() {
    let arena = Arena::default();
    let strategy = BoxingIn::new(arena.clone());
    testing::leaks(|| strategy.clone());
    drop(strategy);
    assert!(std::rc::Rc::strong_count(&arena.0) > 1);
    let arena = Arena::default();
    testing::layouts(&BoxingIn::new(arena.clone()));
    assert_eq!(std::rc::Rc::strong_count(&arena.0), 1);
}
