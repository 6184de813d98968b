//! `&self` methods through `Arc<dyn X + Send + Sync>`, from one thread and from four at once.

use std::hint::black_box;
use std::mem::MaybeUninit;
use std::pin::Pin;
use std::sync::Arc;
use std::task::Context;
use std::thread;

use dynify::{Dynify, PinDynify};
use stackfuture::StackFuture;
use tokio_util::sync::ReusableBoxFuture;

use super::next::{Pause, drive, sum};
use super::peers::{
    ASYNC_TRAIT, BOXED, BOXING, BY_HAND, CACHING, DYNIFY_BOXED, DYNIFY_STACK, DYNIFY_VEC, DYNOSAUR, ENUM,
    INLINE, REUSABLE, STACK_FUTURE, STATIC,
};
use super::{Case, Peer};

/// Adds one.
struct One;

/// Keeps 64 bytes, and is pending `PENDING` times.
async fn work<const PENDING: u32>(key: u32) -> u32 {
    let mut kept = [key; 16];
    Pause::<PENDING>::default().await;
    *black_box(&mut kept[3]) += 1;
    kept[3]
}

mod ours {
    use adapters::derive;

    #[derive(DynAdapters)]
    pub(super) trait Get<const PENDING: u32>: Send + Sync {
        async fn get(&self, key: u32) -> u32;
    }
}
use ours::{BoxingGet, CachingGet, DynGet, Get, InlineGet};

impl<const PENDING: u32> Get<PENDING> for One {
    async fn get(&self, key: u32) -> u32 {
        work::<PENDING>(key).await
    }
}

trait Boxed<const PENDING: u32>: Send + Sync {
    /// By hand, where it has nothing to wait for.
    fn now(&self, key: u32) -> u32;
    fn get(&self, key: u32) -> Pin<Box<dyn Future<Output = u32> + '_>>;
    fn in_bytes(&self, key: u32) -> StackFuture<'_, u32, 160>;
    /// Into a box of the caller: the future may not borrow the object.
    fn start(self: Arc<Self>, key: u32, place: &mut ReusableBoxFuture<'static, u32>);
}

impl<const PENDING: u32> Boxed<PENDING> for One {
    fn now(&self, key: u32) -> u32 {
        let mut kept = [key; 16];
        *black_box(&mut kept[3]) += 1;
        kept[3]
    }

    fn get(&self, key: u32) -> Pin<Box<dyn Future<Output = u32> + '_>> {
        Box::pin(async move { work::<PENDING>(key).await })
    }

    fn in_bytes(&self, key: u32) -> StackFuture<'_, u32, 160> {
        StackFuture::from(async move { work::<PENDING>(key).await })
    }

    fn start(self: Arc<Self>, key: u32, place: &mut ReusableBoxFuture<'static, u32>) {
        place.set(async move {
            let result = work::<PENDING>(key).await;
            // A method that uses its object would need it until the end.
            drop(self);
            result
        });
    }
}

mod asyncs {
    #[async_trait::async_trait]
    pub(super) trait Get<const PENDING: u32>: Send + Sync {
        async fn get(&self, key: u32) -> u32;
    }
    #[async_trait::async_trait]
    impl<const PENDING: u32> Get<PENDING> for super::One {
        async fn get(&self, key: u32) -> u32 {
            super::work::<PENDING>(key).await
        }
    }
}

/// It has no const parameters.
mod dynosaurs {
    macro_rules! get {
        ($name:ident, $pending:literal) => {
            pub(super) mod $name {
                #[dynosaur::dynosaur(pub(in super::super) DynGet = dyn(box) Get)]
                pub(in super::super) trait Get: Send + Sync {
                    async fn get(&self, key: u32) -> u32;
                }
                impl Get for super::super::One {
                    async fn get(&self, key: u32) -> u32 {
                        super::super::work::<$pending>(key).await
                    }
                }
                pub(in super::super) fn run<const THREADS: u32>(calls: u32) -> u64 {
                    let object = DynGet::new_arc(super::super::One);
                    super::super::run(THREADS, calls, &object, |object, key, cx| {
                        super::super::drive(object.get(key), cx)
                    })
                }
            }
        };
    }
    get!(ready, 0);
    get!(pending, 1);
}

mod dynifies {
    #[dynify::dynify]
    pub(super) trait Get<const PENDING: u32>: Send + Sync {
        async fn get(&self, key: u32) -> u32;
    }
    impl<const PENDING: u32> Get<PENDING> for super::One {
        async fn get(&self, key: u32) -> u32 {
            super::work::<PENDING>(key).await
        }
    }
}

mod enums {
    use super::{One, work};

    #[enum_dispatch::enum_dispatch]
    pub(super) trait Get<const PENDING: u32> {
        async fn get(&self, key: u32) -> u32;
    }
    impl<const PENDING: u32> Get<PENDING> for One {
        async fn get(&self, key: u32) -> u32 {
            work::<PENDING>(key).await
        }
    }

    /// Adds nothing.
    pub(super) struct Same;

    impl<const PENDING: u32> Get<PENDING> for Same {
        async fn get(&self, key: u32) -> u32 {
            key
        }
    }

    #[enum_dispatch::enum_dispatch(Get<PENDING>)]
    pub(super) enum AnyGet<const PENDING: u32> {
        Same,
        One,
    }
}

/// `threads` at once share the calls, and the object.
fn run<T: ?Sized + Send + Sync>(
    threads: u32,
    calls: u32,
    object: &Arc<T>,
    call: impl Fn(&T, u32, &mut Context<'_>) -> u32 + Sync,
) -> u64 {
    run_with(threads, calls, object, || (), |object, key, (), cx| call(object, key, cx))
}

/// Each thread has something of its own.
fn run_with<T: ?Sized + Send + Sync, P>(
    threads: u32,
    calls: u32,
    object: &Arc<T>,
    own: impl Fn() -> P + Sync,
    call: impl Fn(&Arc<T>, u32, &mut P, &mut Context<'_>) -> u32 + Sync,
) -> u64 {
    let each = |object: Arc<T>, calls| {
        let mut own = own();
        sum(calls, |cx| call(black_box(&object), 3, &mut own, cx) as usize)
    };
    if threads == 1 {
        return each(Arc::clone(object), calls);
    }
    thread::scope(|scope| {
        let spawned: Vec<_> = (0..threads)
            .map(|_| {
                let object = Arc::clone(object);
                scope.spawn(|| each(object, calls / threads))
            })
            .collect();
        spawned.into_iter().map(|thread| thread.join().expect("no call panics")).sum()
    })
}

fn run_ours<const PENDING: u32, const THREADS: u32>(object: &Arc<dyn DynGet<PENDING>>, calls: u32) -> u64 {
    run(THREADS, calls, object, |object, key, cx| drive(object.get(key), cx))
}

fn run_static<const PENDING: u32, const THREADS: u32>(calls: u32) -> u64 {
    run(THREADS, calls, &Arc::new(One), |object, key, cx| {
        black_box(drive(Get::<PENDING>::get(object, key), cx))
    })
}

fn run_inline<const PENDING: u32, const THREADS: u32>(calls: u32) -> u64 {
    run_ours::<PENDING, THREADS>(&InlineGet::shared(One), calls)
}

fn run_caching<const PENDING: u32, const THREADS: u32>(calls: u32) -> u64 {
    let object: Arc<dyn DynGet<PENDING>> = Arc::new(CachingGet::new(One));
    run_ours::<PENDING, THREADS>(&object, calls)
}

fn run_boxing<const PENDING: u32, const THREADS: u32>(calls: u32) -> u64 {
    let object: Arc<dyn DynGet<PENDING>> = Arc::new(BoxingGet::new(One));
    run_ours::<PENDING, THREADS>(&object, calls)
}

fn run_by_hand<const PENDING: u32, const THREADS: u32>(calls: u32) -> u64 {
    let object: Arc<dyn Boxed<PENDING>> = Arc::new(One);
    run(THREADS, calls, &object, |object, key, _| object.now(key))
}

fn run_boxed<const PENDING: u32, const THREADS: u32>(calls: u32) -> u64 {
    let object: Arc<dyn Boxed<PENDING>> = Arc::new(One);
    run(THREADS, calls, &object, |object, key, cx| drive(object.get(key), cx))
}

fn run_async_trait<const PENDING: u32, const THREADS: u32>(calls: u32) -> u64 {
    let object: Arc<dyn asyncs::Get<PENDING>> = Arc::new(One);
    run(THREADS, calls, &object, |object, key, cx| drive(object.get(key), cx))
}

fn run_dynify_stack<const PENDING: u32, const THREADS: u32>(calls: u32) -> u64 {
    let object: Arc<dyn dynifies::DynGet<PENDING>> = Arc::new(One);
    run(THREADS, calls, &object, |object, key, cx| {
        let mut stack = [MaybeUninit::<u8>::uninit(); 256];
        drive(object.get(key).init(&mut stack), cx)
    })
}

fn run_dynify_vec<const PENDING: u32, const THREADS: u32>(calls: u32) -> u64 {
    let object: Arc<dyn dynifies::DynGet<PENDING>> = Arc::new(One);
    run_with(THREADS, calls, &object, Vec::<MaybeUninit<u8>>::new, |object, key, kept, cx| {
        drive(object.get(key).init(kept), cx)
    })
}

fn run_stack_future<const PENDING: u32, const THREADS: u32>(calls: u32) -> u64 {
    let object: Arc<dyn Boxed<PENDING>> = Arc::new(One);
    run(THREADS, calls, &object, |object, key, cx| drive(object.in_bytes(key), cx))
}

fn run_reusable<const PENDING: u32, const THREADS: u32>(calls: u32) -> u64 {
    let object: Arc<dyn Boxed<PENDING>> = Arc::new(One);
    let own = || ReusableBoxFuture::new(std::future::ready(0));
    run_with(THREADS, calls, &object, own, |object, key, place, cx| {
        Arc::clone(object).start(key, place);
        drive(place, cx)
    })
}

fn run_enum<const PENDING: u32, const THREADS: u32>(calls: u32) -> u64 {
    use enums::{AnyGet, Get as _, Same};
    let object: AnyGet<PENDING> = if black_box(calls) == u32::MAX { Same.into() } else { One.into() };
    run(THREADS, calls, &Arc::new(object), |object, key, cx| black_box(drive(object.get(key), cx)))
}

fn run_dynify_boxed<const PENDING: u32, const THREADS: u32>(calls: u32) -> u64 {
    let object: Arc<dyn dynifies::DynGet<PENDING>> = Arc::new(One);
    run(THREADS, calls, &object, |object, key, cx| drive(object.get(key).pin_boxed(), cx))
}

fn case<const PENDING: u32, const THREADS: u32>(what: &str) -> Case {
    let dynosaur =
        if PENDING == 0 { dynosaurs::ready::run::<THREADS> } else { dynosaurs::pending::run::<THREADS> };
    let mut peers = vec![
        Peer { name: STATIC, run: run_static::<PENDING, THREADS> },
        Peer { name: INLINE, run: run_inline::<PENDING, THREADS> },
        Peer { name: CACHING, run: run_caching::<PENDING, THREADS> },
        Peer { name: BOXING, run: run_boxing::<PENDING, THREADS> },
        Peer { name: BOXED, run: run_boxed::<PENDING, THREADS> },
        Peer { name: ASYNC_TRAIT, run: run_async_trait::<PENDING, THREADS> },
        Peer { name: DYNOSAUR, run: dynosaur },
        Peer { name: DYNIFY_STACK, run: run_dynify_stack::<PENDING, THREADS> },
        Peer { name: DYNIFY_VEC, run: run_dynify_vec::<PENDING, THREADS> },
        Peer { name: DYNIFY_BOXED, run: run_dynify_boxed::<PENDING, THREADS> },
        Peer { name: STACK_FUTURE, run: run_stack_future::<PENDING, THREADS> },
        Peer { name: ENUM, run: run_enum::<PENDING, THREADS> },
        Peer { name: REUSABLE, run: run_reusable::<PENDING, THREADS> },
    ];
    if PENDING == 0 {
        peers.insert(1, Peer { name: BY_HAND, run: run_by_hand::<PENDING, THREADS> });
    }
    let case = Case::new(format!("`&self` through `Arc<dyn>`, {what}"), BOXED, peers);
    if THREADS == 1 { case } else { case.not_counted() }
}

pub(super) fn cases() -> Vec<Case> {
    vec![
        case::<0, 1>("ready at once"),
        case::<1, 1>("pending once"),
        case::<0, 4>("ready at once, 4 threads"),
        case::<1, 4>("pending once, 4 threads"),
    ]
}
