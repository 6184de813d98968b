//! Enums of implementors, of traits of another crate.
#![allow(missing_docs, missing_debug_implementations, clippy::unused_async)]

use std::fmt::Display;
use std::future::Future;
use std::io::Read;

use adapters::sealed;
use adapters_tests::sealed::{DynShapes, Inner, Shapes};
use adapters_tests::{block_on, tick};

#[derive(Debug, Clone, Default)]
struct Many(Vec<u32>);

#[derive(Debug, Clone)]
struct One(u32);

#[derive(Debug, Clone)]
struct Nothing<const N: usize>;

struct Counter<const STEP: u32>(u32);

impl<const STEP: u32> Inner for Counter<STEP> {
    async fn next(&mut self) -> u32 {
        tick().await;
        self.0 += STEP;
        self.0
    }
}

macro_rules! shapes {
    ([$($generics:tt)*] $name:ty, $step:literal, |$this:ident| $keys:expr, |$me:ident, $key:ident| $push:expr$(, $default:item)?) => {
        impl<$($generics)*> Shapes for $name {
            type Key = u32;
            async fn find<'k>(&self, key: &'k u32) -> Option<(&u32, &'k u32)> {
                tick().await;
                let $this = self;
                $keys.iter().find(|it| *it == key).map(|it| (it, key))
            }
            async fn extend(&mut self, keys: impl IntoIterator<Item = u32>) -> usize {
                let mut n = 0;
                for $key in keys {
                    tick().await;
                    let $me = &mut *self;
                    $push;
                    n += 1;
                }
                n
            }
            fn count(&self) -> impl Future<Output = usize> + Send {
                let $this = self;
                std::future::ready($keys.len())
            }
            fn keys(&self) -> impl DoubleEndedIterator<Item = &u32> {
                let $this = self;
                $keys.iter().map(|it| it).rev()
            }
            fn shown(&self) -> impl Display + '_ {
                let $this = self;
                format!("{:?}", $keys)
            }
            fn add(&self, n: usize) -> impl Fn(usize) -> usize {
                move |m| n + m + $step
            }
            fn counter(&mut self) -> impl FnMut() -> usize {
                let mut n = 0;
                move || { n += $step; n }
            }
            fn first(&self) -> impl FnOnce() -> Option<u32> {
                let $this = self;
                let first = $keys.first().copied();
                move || first
            }
            fn bytes(&self) -> impl Read {
                let $this = self;
                std::io::Cursor::new(vec![7u8; $keys.len()])
            }
            fn last(&self) -> Option<impl Display + '_> {
                let $this = self;
                $keys.last()
            }
            fn pair(&self) -> Result<(impl Display, Vec<impl Display>), String> {
                let $this = self;
                let keys = $keys.to_vec();
                if keys.is_empty() { Err("empty".to_owned()) } else { Ok((keys[0], keys)) }
            }
            async fn later(&self) -> Option<impl Display> {
                tick().await;
                let $this = self;
                $keys.first().map(|key| format!("<{key}>"))
            }
            fn inner(&mut self) -> impl Inner {
                Counter::<$step>(0)
            }
            fn table(&self) -> adapters_tests::sealed::Table {
                let $this = self;
                [("len".to_owned(), $keys.len())].into()
            }
            $($default)?
        }
    };
}
shapes! { [] Many, 1, |this| this.0, |this, key| this.0.push(key) }
shapes! { [] One, 2, |this| std::slice::from_ref(&this.0), |this, key| this.0 = key, async fn twice(&self) -> usize { 200 } }
shapes! { [const N: usize] Nothing<N>, 3, |_this| [0u32; 0].as_slice(), |_this, key| assert_ne!(key, 0) }

sealed! {
    /// Documented.
    #[derive(Debug, Clone)]
    enum SealedShapes: Shapes<Key = u32>, Clone {
        Many(Many),
        One(One),
        /// So is this.
        Nothing(Nothing<3>),
    }
}

async fn run<S: Shapes<Key = u32> + ?Sized>(shapes: &mut S) -> String {
    let mut said = vec![format!("{:?}", shapes.find(&7).await)];
    said.push(shapes.extend([7, 8]).await.to_string());
    said.push(format!("{:?} {}", shapes.find(&7).await, shapes.count().await));
    said.push(format!("{:?} {}", shapes.keys().rev().collect::<Vec<_>>(), shapes.shown()));
    said.push(shapes.add(10)(20).to_string());
    {
        let mut counter = shapes.counter();
        said.push(format!("{} {}", counter(), counter()));
    }
    said.push(format!("{:?}", shapes.first()()));
    let mut bytes = Vec::new();
    shapes.bytes().read_to_end(&mut bytes).unwrap();
    said.push(format!("{bytes:?}"));
    said.push(shapes.last().map_or("none".to_owned(), |last| last.to_string()));
    said.push(match shapes.pair() {
        Ok((one, all)) => format!("{one} {:?}", all.iter().map(ToString::to_string).collect::<Vec<_>>()),
        Err(error) => error,
    });
    said.push(shapes.later().await.map_or("none".to_owned(), |it| it.to_string()));
    {
        let mut inner = shapes.inner();
        said.push(format!("{} {}", inner.next().await, inner.next().await));
    }
    said.push(format!("{:?} {}", shapes.table(), shapes.twice().await));
    said.join(" | ")
}

#[test]
fn as_the_types_themselves() {
    fn check<T: Shapes<Key = u32> + Clone + Into<SealedShapes>>(value: &T) {
        let expected = block_on(run(&mut value.clone()));
        assert_eq!(block_on(run(&mut value.clone().into())), expected);
    }
    check(&Many(vec![1, 7]));
    check(&One(9));
    check(&Nothing::<3>);
    // The enum's own, as the trait wants it of its implementors.
    assert_eq!(format!("{:?}", SealedShapes::from(One(9))), "One(One(9))");
}

#[test]
fn an_enum_is_adapted_like_any_other_value() {
    let sealed = || SealedShapes::from(Many(vec![1, 7]));
    let expected = block_on(run(&mut sealed()));
    let mut boxing = adapters::Boxing::new(sealed());
    assert_eq!(block_on(run(&mut boxing as &mut dyn DynShapes<Key = u32>)), expected);
    let mut boxed = adapters_tests::sealed::InlineShapes::boxed(sealed());
    assert_eq!(block_on(run(&mut *boxed)), expected);
    assert_eq!(block_on(run(&mut &mut sealed())), expected);
}

#[test]
fn a_match_is_exhaustive() {
    let sealed = SealedShapes::from(One(3));
    let n = match sealed {
        SealedShapes::Many(many) => many.0[0],
        SealedShapes::One(one) => one.0,
        SealedShapes::Nothing(Nothing) => 0,
    };
    assert_eq!(n, 3);
}

/// One enum for two traits, one of which is `Send`; with parameters.
mod two_traits {
    use std::fmt::Display;

    use adapters::{derive, sealed};
    use adapters_tests::block_on;

    #[derive(DynAdapters)]
    #[adapters(send, sealed)]
    pub(crate) trait Fetch<K: Clone + Send + Sync + 'static> {
        async fn fetch(&self, key: K) -> K;
    }

    #[derive(DynAdapters)]
    #[adapters(sealed)]
    pub(crate) trait Name {
        async fn name(&mut self) -> String;
    }

    pub(crate) struct Echo<T>(pub(crate) T);
    pub(crate) struct Fixed(pub(crate) u32);

    impl<T: Send + Sync> Fetch<u32> for Echo<T> {
        async fn fetch(&self, key: u32) -> u32 {
            tokio::task::yield_now().await;
            key
        }
    }

    impl Fetch<u32> for Fixed {
        async fn fetch(&self, _: u32) -> u32 {
            self.0
        }
    }

    impl<T: Display> Name for Echo<T> {
        async fn name(&mut self) -> String {
            self.0.to_string()
        }
    }

    impl Name for Fixed {
        async fn name(&mut self) -> String {
            "fixed".to_owned()
        }
    }

    sealed! {
        pub(crate) enum Fetches<T> {
            Echo(Echo<T>),
            Fixed(Fixed),
        }
    }

    sealed! {
        enum Alone: Name { Fixed(Fixed) }
    }

    #[test]
    fn both_hold() {
        let mut fetches = [Fetches::Echo(Echo("echo")), Fixed(3).into()];
        let names: Vec<_> = fetches.iter_mut().map(|fetch| block_on(fetch.name())).collect();
        assert_eq!(names, ["echo", "fixed"]);
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
        let tasks = fetches.map(|fetch| runtime.spawn(async move { fetch.fetch(7).await }));
        assert_eq!(tasks.map(|task| runtime.block_on(task).unwrap()), [7, 3]);
        assert_eq!(block_on(Alone::from(Fixed(1)).name()), "fixed");
    }
}
