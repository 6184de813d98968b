//! What the mission asks for, and what erased twins that projects write by hand have.

use std::fmt::{self, Debug, Display};
use std::pin::pin;
use std::rc::Rc;
use std::sync::Arc;

use adapters::derive;
use adapters_tests::{block_on, each, tick};

use super::{Row, V, shape};

pub const ROWS: &[Row] = &[
    ("by-value self, sync and async, on Box<dyn DynX>; Box<dyn DynX> passed as impl X", by_value),
    ("impl Into<U> as an argument", into),
    ("impl IntoIterator as an argument", into_iterator),
    ("impl Iterator as an argument", iterator),
    ("impl FnOnce as an argument", fn_once),
    ("impl Future as an argument", future),
    ("an impl of another annotated trait as an argument", annotated),
    ("supertrait Clone (Box<dyn DynX>: Clone)", clone),
    ("supertraits Display, Error, Iterator, Unpin", std_supertraits),
    ("another annotated trait as a supertrait (upcasting too)", upcast),
    ("&mut dyn, &dyn, Box, Rc, Arc of dyn DynX passed as impl X", pointers),
    ("adapters over &mut T", over_references),
    ("send: every future Send, Box<dyn DynX> spawned on a multi-threaded runtime", send),
    ("-> impl Future + Send per method", send_method),
    ("defaulted type parameters and nested lifetimes", spi),
    ("default bodies are forwarded, never repeated", default_bodies),
    ("lending outputs", lending),
    ("traits inside function bodies", in_a_function),
    ("a foreign trait mirrored with remote, generic and with supertraits", remote),
    (
        "several annotated traits on one type; one adapter value per trait; the same method name in two traits",
        several,
    ),
    ("associated types erased on request", erased),
    ("conditional Send under cfg", conditional_send),
];

fn by_value() {
    #[derive(DynAdapters)]
    trait T {
        fn now(self) -> u8;
        async fn later(self, n: u8) -> u8;
    }
    impl T for V {
        fn now(self) -> u8 {
            self.0
        }
        async fn later(self, n: u8) -> u8 {
            tick().await;
            self.0 + n
        }
    }
    async fn takes(t: impl T, now: bool) -> u8 {
        if now { t.now() } else { t.later(1).await }
    }
    for now in [true, false] {
        let objects: [Box<dyn DynT>; 3] =
            [Box::new(BoxingT::new(V(3))), Box::new(CachingT::new(V(3))), InlineT::boxed(V(3))];
        for object in objects {
            assert_eq!(block_on(takes(object, now)), block_on(takes(V(3), now)));
        }
    }
}

shape! { into: "impl Into<U>",
    trait { fn f(&self, x: impl Into<String>) -> usize; async fn g(&mut self, x: impl Into<u16>) -> u16; }
    impl { fn f(&self, x: impl Into<String>) -> usize { x.into().len() } async fn g(&mut self, x: impl Into<u16>) -> u16 { tick().await; x.into() + 1 } }
    |t| (t.f("abc"), t.g(1_u8).await)
}

shape! { into_iterator: "impl IntoIterator",
    trait { fn f(&self, x: impl IntoIterator<Item = u8>) -> u8; async fn g(&mut self, x: impl IntoIterator<Item = u8>) -> u8; }
    impl { fn f(&self, x: impl IntoIterator<Item = u8>) -> u8 { x.into_iter().sum() } async fn g(&mut self, x: impl IntoIterator<Item = u8>) -> u8 { tick().await; x.into_iter().sum() } }
    |t| (t.f(vec![1, 2]), t.g([3, 4]).await)
}

shape! { iterator: "impl Iterator",
    trait { fn f(&self, x: impl Iterator<Item = u8>) -> u8; async fn g(&mut self, x: impl Iterator<Item = u8>) -> u8; }
    impl { fn f(&self, x: impl Iterator<Item = u8>) -> u8 { x.sum() } async fn g(&mut self, x: impl Iterator<Item = u8>) -> u8 { tick().await; x.sum() } }
    |t| (t.f(0..3), t.g(1..4).await)
}

shape! { fn_once: "impl FnOnce",
    trait { fn f(&self, x: impl FnOnce(u8) -> String) -> String; async fn g(&mut self, x: impl FnOnce(u8) -> String) -> String; }
    impl { fn f(&self, x: impl FnOnce(u8) -> String) -> String { x(self.0) } async fn g(&mut self, x: impl FnOnce(u8) -> String) -> String { tick().await; x(self.0) } }
    |t| { let (a, b) = ("a".to_owned(), "b".to_owned()); (t.f(|n| a + &n.to_string()), t.g(|n| b + &n.to_string()).await) }
}

shape! { future: "impl Future",
    trait { async fn f(&mut self, x: impl Future<Output = u8>) -> u8; fn g(&self, x: impl Future<Output = u8>) -> u8; }
    impl { async fn f(&mut self, x: impl Future<Output = u8>) -> u8 { tick().await; x.await + self.0 } fn g(&self, x: impl Future<Output = u8>) -> u8 { block_on(x) } }
    |t| (t.f(async { tick().await; 1 }).await, t.g(async { 2 }))
}

fn annotated() {
    #[derive(DynAdapters)]
    trait Part {
        async fn size(&mut self) -> u8;
    }
    impl Part for u8 {
        async fn size(&mut self) -> u8 {
            tick().await;
            *self += 1;
            *self
        }
    }
    #[derive(DynAdapters)]
    trait T {
        fn f(&self, part: impl Part) -> u8;
        async fn g(&self, part: impl Part) -> u8;
    }
    impl T for V {
        fn f(&self, mut part: impl Part) -> u8 {
            block_on(part.size())
        }
        async fn g(&self, mut part: impl Part) -> u8 {
            part.size().await + part.size().await
        }
    }
    each!(dyn DynT: BoxingT CachingT InlineT, V(3), |t| (t.f(1), t.g(2).await));
}

fn clone() {
    #[derive(DynAdapters)]
    trait T: Clone {
        async fn f(&mut self) -> u8;
    }
    impl T for V {
        async fn f(&mut self) -> u8 {
            tick().await;
            self.0 += 1;
            self.0
        }
    }
    let objects: [Box<dyn DynT>; 3] =
        [Box::new(BoxingT::new(V(3))), Box::new(CachingT::new(V(3))), InlineT::boxed(V(3))];
    for mut object in objects {
        assert_eq!(block_on(object.f()), 4);
        let mut cloned = object.clone();
        assert_eq!((block_on(cloned.f()), block_on(cloned.f()), block_on(object.f())), (5, 6, 5));
    }
}

fn std_supertraits() {
    #[derive(DynAdapters)]
    trait T: Display + std::error::Error + Unpin {
        async fn f(&self) -> u8;
    }
    #[derive(Debug, Clone)]
    struct Failed(u8);
    impl Display for Failed {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "failed {}", self.0)
        }
    }
    impl std::error::Error for Failed {}
    impl T for Failed {
        async fn f(&self) -> u8 {
            tick().await;
            self.0
        }
    }
    each!(dyn DynT: BoxingT CachingT InlineT, owned Failed(3), |t| format!("{t} {t:?} {}", t.f().await));

    #[derive(DynAdapters)]
    trait Numbers: Iterator<Item = u8> {
        async fn pair(&mut self) -> Option<(u8, u8)>;
    }
    impl Numbers for std::ops::Range<u8> {
        async fn pair(&mut self) -> Option<(u8, u8)> {
            tick().await;
            Some((self.next()?, self.next()?))
        }
    }
    each!(dyn DynNumbers: BoxingNumbers CachingNumbers InlineNumbers, owned 0..5_u8, |t| (t.pair().await, t.collect::<Vec<_>>()));
}

fn upcast() {
    #[derive(DynAdapters)]
    trait Base {
        async fn base(&self) -> u8;
    }
    #[derive(DynAdapters)]
    trait T: Base {
        async fn f(&self) -> u8;
    }
    impl Base for V {
        async fn base(&self) -> u8 {
            tick().await;
            self.0
        }
    }
    impl T for V {
        async fn f(&self) -> u8 {
            self.base().await + 1
        }
    }
    let objects: [Box<dyn DynT>; 3] =
        [Box::new(BoxingT::new(V(3))), Box::new(CachingT::new(V(3))), InlineT::boxed(V(3))];
    for object in objects {
        assert_eq!(block_on(object.f()), block_on(V(3).f()));
        let base: &dyn DynBase = &*object;
        assert_eq!(block_on(base.base()), block_on(V(3).base()));
        let base: Box<dyn DynBase> = object;
        assert_eq!(block_on(base.base()), block_on(V(3).base()));
    }
}

fn pointers() {
    #[derive(DynAdapters)]
    trait T {
        async fn f(&self) -> u8;
    }
    impl T for V {
        async fn f(&self) -> u8 {
            tick().await;
            self.0
        }
    }
    async fn takes(t: impl T) -> u8 {
        t.f().await
    }
    let mut adapter = BoxingT::new(V(3));
    assert_eq!(block_on(takes(&adapter as &dyn DynT)), 3);
    assert_eq!(block_on(takes(&mut adapter as &mut dyn DynT)), 3);
    assert_eq!(block_on(takes(InlineT::boxed(V(3)) as Box<dyn DynT>)), 3);
    assert_eq!(block_on(takes(Rc::new(CachingT::new(V(3))) as Rc<dyn DynT>)), 3);
    assert_eq!(block_on(takes(InlineT::shared(V(3)) as Arc<dyn DynT>)), 3);
}

fn over_references() {
    #[derive(DynAdapters)]
    trait T {
        async fn f(&mut self) -> u8;
    }
    impl T for V {
        async fn f(&mut self) -> u8 {
            tick().await;
            self.0 += 1;
            self.0
        }
    }
    async fn takes(t: &mut dyn DynT) -> u8 {
        t.f().await
    }
    let mut value = V(3);
    assert_eq!(block_on(takes(&mut BoxingT::new(&mut value))), 4);
    assert_eq!(block_on(takes(&mut CachingT::new(&mut value))), 5);
    assert_eq!(block_on(takes(pin!(InlineT::new(&mut value)).as_dyn())), 6);
    assert_eq!(value, V(6));
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap()
}

fn send() {
    #[derive(DynAdapters)]
    #[adapters(send)]
    trait T {
        async fn f(&mut self) -> u8;
        async fn g(&self, n: u8) -> u8;
    }
    impl T for V {
        async fn f(&mut self) -> u8 {
            tick().await;
            self.0 += 1;
            self.0
        }
        async fn g(&self, n: u8) -> u8 {
            tokio::task::yield_now().await;
            self.0 + n
        }
    }
    let objects: [Box<dyn DynT>; 3] =
        [Box::new(BoxingT::new(V(3))), Box::new(CachingT::new(V(3))), InlineT::boxed(V(3))];
    for mut object in objects {
        let task = async move { object.f().await + object.g(1).await };
        assert_eq!(runtime().block_on(async { tokio::spawn(task).await.unwrap() }), 9);
    }
}

shape! { send_method: "-> impl Future + Send per method",
    trait { fn f(&self) -> impl Future<Output = u8> + Send; async fn g(&self) -> u8; }
    impl { async fn f(&self) -> u8 { tick().await; self.0 } async fn g(&self) -> u8 { let local = Rc::new(self.0); tick().await; *local } }
    |t| { fn is_send<F: Send>(f: F) -> F { f } is_send(t.f()).await + t.g().await }
}

fn spi() {
    enum Op<'a, W: 'static> {
        Read(&'a mut [W]),
        Write(&'a [W]),
    }
    #[derive(DynAdapters)]
    trait Spi<W: Copy + 'static = u8> {
        type Error: Debug;
        async fn transaction(&mut self, ops: &mut [Op<'_, W>]) -> Result<(), Self::Error>;
    }
    impl Spi for V {
        type Error = String;
        async fn transaction(&mut self, ops: &mut [Op<'_, u8>]) -> Result<(), String> {
            for op in ops {
                tick().await;
                match op {
                    Op::Read(buf) => buf.fill(self.0),
                    Op::Write(buf) => self.0 = *buf.first().ok_or("empty")?,
                }
            }
            Ok(())
        }
    }
    each!(dyn DynSpi<Error = String>: BoxingSpi CachingSpi InlineSpi, V(3), |t| {
        let (mut a, mut b) = ([0; 2], [0; 2]);
        let done = t.transaction(&mut [Op::Read(&mut a), Op::Write(&[9]), Op::Read(&mut b)]).await;
        let failed = t.transaction(&mut [Op::Write(&[])]).await;
        (a, b, done, failed)
    });
}

shape! { default_bodies: "default bodies are forwarded",
    trait { async fn f(&self) -> u8 { 1 } async fn g(&self) -> u8 { self.f().await + 10 } }
    impl { async fn f(&self) -> u8 { tick().await; self.0 } }
    |t| t.g().await
}

fn lending() {
    #[derive(DynAdapters)]
    trait T {
        type Error;
        async fn fill_buf(&mut self) -> Result<&[u8], Self::Error>;
        fn consume(&mut self, n: usize);
    }
    #[derive(Clone)]
    struct Buffer(Vec<u8>);
    impl T for Buffer {
        type Error = ();
        async fn fill_buf(&mut self) -> Result<&[u8], ()> {
            tick().await;
            Ok(&self.0)
        }
        fn consume(&mut self, n: usize) {
            self.0.drain(..n);
        }
    }
    each!(dyn DynT<Error = ()>: BoxingT CachingT InlineT, Buffer(vec![1, 2, 3]), |t| {
        let first = t.fill_buf().await.map(<[u8]>::to_vec);
        t.consume(2);
        (first, t.fill_buf().await.map(<[u8]>::to_vec))
    });
}

fn in_a_function() {
    struct Local(u8);
    #[derive(DynAdapters)]
    trait T {
        async fn f(&self, local: Local) -> Local;
    }
    impl T for V {
        async fn f(&self, local: Local) -> Local {
            tick().await;
            Local(local.0 + self.0)
        }
    }
    each!(dyn DynT: BoxingT CachingT InlineT, V(3), |t| t.f(Local(1)).await.0);
}

/// As in another crate.
mod foreign {
    pub trait HasError {
        type Error;
    }
    #[allow(async_fn_in_trait)]
    pub trait Store<K>: HasError {
        async fn get(&mut self, key: K) -> Result<u8, Self::Error>;
        async fn twice(&mut self, key: K) -> Result<u8, Self::Error>
        where
            K: Clone,
        {
            Ok(self.get(key.clone()).await? + self.get(key).await?)
        }
    }
}

fn remote() {
    #[adapters::dyn_adapters(remote = foreign::Store)]
    trait Store<K> {
        #[adapters(of = foreign::HasError)]
        type Error;
        async fn get(&mut self, key: K) -> Result<u8, Self::Error>;
        async fn twice(&mut self, key: K) -> Result<u8, Self::Error>
        where
            K: Clone;
    }
    impl foreign::HasError for V {
        type Error = String;
    }
    impl foreign::Store<&str> for V {
        async fn get(&mut self, key: &str) -> Result<u8, String> {
            tick().await;
            self.0 += 1;
            key.parse::<u8>().map(|n| n + self.0).map_err(|e| e.to_string())
        }
    }
    async fn takes<'k>(
        store: &mut (impl foreign::Store<&'k str, Error = String> + ?Sized),
    ) -> Vec<Result<u8, String>> {
        vec![store.get("1").await, store.get("x").await, store.twice("2").await]
    }
    let expected = block_on(takes(&mut V(3)));
    let mut boxing: Box<dyn DynStore<&str, Error = String>> = Box::new(BoxingStore::new(V(3)));
    assert_eq!(block_on(takes(&mut *boxing)), expected);
    let mut caching: Box<dyn DynStore<&str, Error = String>> = Box::new(CachingStore::new(V(3)));
    assert_eq!(block_on(takes(&mut *caching)), expected);
    assert_eq!(block_on(takes(&mut *InlineStore::<_, &str>::boxed(V(3)))), expected);
}

fn several() {
    #[derive(DynAdapters)]
    trait One {
        async fn name(&self) -> u8;
    }
    #[derive(DynAdapters)]
    trait Two {
        async fn name(&self) -> u8;
        fn other(&self) -> u8;
    }
    impl One for V {
        async fn name(&self) -> u8 {
            tick().await;
            1
        }
    }
    impl Two for V {
        async fn name(&self) -> u8 {
            tick().await;
            2
        }
        fn other(&self) -> u8 {
            self.0
        }
    }
    each!(dyn DynOne: BoxingOne CachingOne InlineOne, V(3), |t| One::name(&*t).await);
    each!(dyn DynTwo: BoxingTwo CachingTwo InlineTwo, V(3), |t| (Two::name(&*t).await, t.other()));
    // Both in one scope, of one value.
    let mut value = V(3);
    let ones: [Box<dyn DynOne>; 3] =
        [Box::new(BoxingOne::new(V(3))), Box::new(CachingOne::new(V(3))), InlineOne::boxed(V(3))];
    for one in ones {
        let two: &dyn DynTwo = &*InlineTwo::boxed(&mut value);
        let expected = (block_on(One::name(&V(3))), block_on(Two::name(&V(3))), V(3).other());
        assert_eq!((block_on(one.name()), block_on(two.name()), two.other()), expected);
    }
}

fn erased() {
    #[derive(DynAdapters)]
    trait Read {
        async fn read(&mut self) -> u8;
    }
    impl Read for u8 {
        async fn read(&mut self) -> u8 {
            tick().await;
            *self += 1;
            *self
        }
    }
    #[derive(DynAdapters)]
    trait Store {
        #[adapters(erase)]
        type Reader: Read;
        async fn open(&self, ok: bool) -> Result<Self::Reader, String>;
        fn now(&self) -> Option<Self::Reader>;
    }
    impl Store for V {
        type Reader = u8;
        async fn open(&self, ok: bool) -> Result<u8, String> {
            tick().await;
            if ok { Ok(self.0) } else { Err("no".to_owned()) }
        }
        fn now(&self) -> Option<u8> {
            Some(self.0)
        }
    }
    async fn takes<R: Read>(store: &(impl Store<Reader = R> + ?Sized)) -> (u8, bool, u8) {
        let mut opened = store.open(true).await.unwrap();
        (
            opened.read().await + opened.read().await,
            store.open(false).await.is_err(),
            store.now().unwrap().read().await,
        )
    }
    let expected = block_on(takes(&V(3)));
    let objects: [Box<dyn DynStore>; 3] =
        [Box::new(BoxingStore::new(V(3))), Box::new(CachingStore::new(V(3))), InlineStore::boxed(V(3))];
    for object in objects {
        assert_eq!(block_on(takes::<Box<dyn DynRead>>(&*object)), expected);
    }
}

fn conditional_send() {
    #[derive(DynAdapters)]
    #[cfg_attr(not(target_arch = "wasm32"), adapters(send))]
    trait T {
        async fn f(&self) -> u8;
    }
    impl T for V {
        async fn f(&self) -> u8 {
            tick().await;
            self.0
        }
    }
    let objects: [Box<dyn DynT>; 3] =
        [Box::new(BoxingT::new(V(3))), Box::new(CachingT::new(V(3))), InlineT::boxed(V(3))];
    for object in objects {
        let task = async move { object.f().await };
        let result = runtime().block_on(async { tokio::spawn(task).await.unwrap() });
        assert_eq!(result, block_on(V(3).f()));
    }
}
