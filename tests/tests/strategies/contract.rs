//! The contract, strategy by strategy.

use std::pin::{Pin, pin};

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
    testing::threads(Pin::new(&Boxing));
    testing::threads(Pin::new(&Caching::default()));
}

#[test]
fn inline() {
    let mut inline = pin!(Inline::<Bytes<256>>::new());
    testing::layouts(inline.as_ref());
    testing::overlap(inline.as_ref());
    testing::exclusive(inline.as_mut());
    testing::threads(inline.as_ref());
}

#[test]
fn boxing_in() {
    testing::contract(|| BoxingIn::new(Global));
    testing::contract(|| BoxingIn::new(System));
    testing::contract(|| BoxingIn::new(Arena::default()));
    testing::threads(Pin::new(&BoxingIn::new(Global)));
}

#[test]
fn boxing_in_a_pool() {
    static POOL: Pool<512, 16> = Pool::new();
    let pool = || BoxingIn::new(Static(&POOL)).or(Boxing);
    testing::layouts(Pin::new(&pool()));
    testing::overlap(Pin::new(&pool()));
    testing::exclusive(Pin::new(&mut pool()));
    testing::threads(Pin::new(&pool()));
    // Leaks the blocks of the pool, too.
    testing::contract(pool);
}

#[test]
fn stack() {
    let mut space = pin!(Space::<300>::new());
    testing::layouts(Pin::new(&Stack::new(space.as_mut())));
    testing::exclusive(Pin::new(&mut Stack::new(space.as_mut())));
    testing::threads(Pin::new(&Stack::new(space.as_mut())));
}

#[test]
fn fallback() {
    let mut space = pin!(Space::<300>::new());
    testing::layouts(Pin::new(&Stack::new(space.as_mut()).or(Caching::default())));
    testing::overlap(Pin::new(&Stack::new(space.as_mut()).or(Caching::default())));
    testing::exclusive(Pin::new(&mut Stack::new(space.as_mut()).or(Caching::default())));
    testing::threads(Pin::new(&Stack::new(space.as_mut()).or(Boxing)));
    testing::contract(|| Caching::default().or(Boxing));
    let two_spaces = (pin!(Space::<64>::new()), pin!(Space::<300>::new()));
    let two = Stack::new(two_spaces.0).or(Stack::new(two_spaces.1));
    testing::layouts(Pin::new(&two));
    assert_eq!(<Fallback<Boxing, Stack<'_, 300>> as Strategy>::LIMIT.unwrap().size(), 303);
    assert_eq!(<Fallback<Stack<'_, 3>, PanicIfBusy> as Strategy>::LIMIT, None);
}

#[test]
fn side_stack() {
    testing::contract(SideStack::new);
    testing::contract(|| SideStack::with_chunks(1));
    let stack = SideStack::with_chunks(20_000);
    testing::contract(|| stack.clone());
    testing::threads(Pin::new(&stack));
}

#[test]
fn task_stack() {
    // Without a task, and in one.
    testing::contract(|| TaskStack);
    testing::threads(Pin::new(&TaskStack));
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(SideStack::new().scope(async { testing::contract(|| TaskStack) }));
}

#[test]
fn borrowed() {
    let (boxing, caching) = (Boxing, Caching::default());
    testing::contract(|| &boxing);
    testing::overlap(Pin::new(&&caching));
    testing::threads(Pin::new(&&caching));
}

#[test]
fn what_leaks_keeps_its_arena() {
    let arena = Arena::default();
    let strategy = BoxingIn::new(arena.clone());
    testing::leaks(|| strategy.clone());
    drop(strategy);
    assert!(std::rc::Rc::strong_count(&arena.0) > 1);
    let arena = Arena::default();
    testing::layouts(Pin::new(&BoxingIn::new(arena.clone())));
    assert_eq!(std::rc::Rc::strong_count(&arena.0), 1);
}
