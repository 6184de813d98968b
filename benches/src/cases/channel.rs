//! On tokio, with real wakeups: the receiver of a channel behind a trait, and a task that sends.

use std::future::poll_fn;
use std::hint::black_box;
use std::mem::MaybeUninit;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};

use dynify::{Dynify, PinDynify};
use stackfuture::StackFuture;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::mpsc;
use tokio_util::sync::ReusableBoxFuture;

use super::peers::{
    ASYNC_TRAIT, BOXED, BOXING, BY_HAND, CACHING, DYNIFY_BOXED, DYNIFY_STACK, DYNIFY_VEC, DYNOSAUR, ENUM,
    INLINE, REUSABLE, STACK_FUTURE, STATIC,
};
use super::{Case, Peer};

type Receiver = mpsc::Receiver<u32>;

mod ours {
    use adapters::derive;

    #[derive(DynAdapters)]
    pub(super) trait Source {
        async fn receive(&mut self) -> Option<u32>;
    }
    impl Source for super::Receiver {
        async fn receive(&mut self) -> Option<u32> {
            self.recv().await
        }
    }
}
use ours::{BoxingSource, CachingSource, DynSource, InlineSource};

mod asyncs {
    #[async_trait::async_trait]
    pub(super) trait Source {
        async fn receive(&mut self) -> Option<u32>;
    }
    #[async_trait::async_trait]
    impl Source for super::Receiver {
        async fn receive(&mut self) -> Option<u32> {
            self.recv().await
        }
    }
}

mod dynosaurs {
    #[dynosaur::dynosaur(pub(super) DynSource = dyn(box) Source)]
    pub(super) trait Source {
        async fn receive(&mut self) -> Option<u32>;
    }
    impl Source for super::Receiver {
        async fn receive(&mut self) -> Option<u32> {
            self.recv().await
        }
    }
}

mod dynifies {
    #[dynify::dynify]
    pub(super) trait Source {
        async fn receive(&mut self) -> Option<u32>;
    }
    impl Source for super::Receiver {
        async fn receive(&mut self) -> Option<u32> {
            self.recv().await
        }
    }
}

mod enums {
    use super::Receiver;

    #[enum_dispatch::enum_dispatch]
    pub(super) trait Source {
        async fn receive(&mut self) -> Option<u32>;
    }
    impl Source for Receiver {
        async fn receive(&mut self) -> Option<u32> {
            self.recv().await
        }
    }

    /// Nothing comes from it.
    pub(super) struct Closed;

    impl Source for Closed {
        async fn receive(&mut self) -> Option<u32> {
            None
        }
    }

    #[enum_dispatch::enum_dispatch(Source)]
    pub(super) enum AnySource {
        Closed,
        Receiver,
    }
}

trait ByHand {
    fn receive(&mut self) -> Pin<Box<dyn Future<Output = Option<u32>> + '_>>;
    fn in_bytes(&mut self) -> StackFuture<'_, Option<u32>, 64>;
}

impl ByHand for Receiver {
    fn receive(&mut self) -> Pin<Box<dyn Future<Output = Option<u32>> + '_>> {
        Box::pin(async move { self.recv().await })
    }

    fn in_bytes(&mut self) -> StackFuture<'_, Option<u32>, 64> {
        StackFuture::from(async move { self.recv().await })
    }
}

/// The receiver travels into the future of the next call, and back.
type Travelling = ReusableBoxFuture<'static, (Option<u32>, Receiver)>;

async fn travel(mut receiver: Receiver) -> (Option<u32>, Receiver) {
    (receiver.recv().await, receiver)
}

/// As it is used behind a `poll_next`, and as it is without a future.
trait PollReceive {
    fn poll_receive(&mut self, cx: &mut Context<'_>) -> Poll<Option<u32>>;
}

impl PollReceive for Receiver {
    fn poll_receive(&mut self, cx: &mut Context<'_>) -> Poll<Option<u32>> {
        self.poll_recv(cx)
    }
}

impl PollReceive for Travelling {
    fn poll_receive(&mut self, cx: &mut Context<'_>) -> Poll<Option<u32>> {
        let (item, receiver) = ready!(self.poll(cx));
        self.set(travel(receiver));
        Poll::Ready(item)
    }
}

thread_local!(static RUNTIME: Runtime = Builder::new_current_thread().build().expect("there are threads"));

/// Sends so many numbers through a channel with room for one, to what receives them.
fn run(calls: u32, receive: impl AsyncFnOnce(Receiver) -> u64) -> u64 {
    RUNTIME.with(|runtime| {
        runtime.block_on(async {
            let (sender, receiver) = mpsc::channel(1);
            let sending = async move {
                for n in 0..calls {
                    sender.send(n).await.expect("it is received");
                }
            };
            tokio::join!(sending, receive(receiver)).1
        })
    })
}

async fn receive(source: &mut dyn DynSource) -> u64 {
    let source = black_box(source);
    let mut sum = 0;
    while let Some(n) = ours::Source::receive(source).await {
        sum += u64::from(n);
    }
    sum
}

/// The same, whoever's object it is: an expression after `=>` is what is awaited of it.
macro_rules! receive {
    ($object:expr) => { receive!($object, object => object.receive()) };
    ($object:expr, $name:ident => $call:expr) => {{
        let $name = black_box($object);
        let mut sum = 0;
        while let Some(n) = $call.await {
            sum += u64::from(n);
        }
        sum
    }};
}

fn run_static(calls: u32) -> u64 {
    run(calls, async |mut receiver: Receiver| {
        let object = black_box(&mut receiver);
        let mut sum = 0;
        while let Some(n) = ours::Source::receive(object).await {
            sum += u64::from(n);
        }
        sum
    })
}

fn run_inline(calls: u32) -> u64 {
    run(calls, async |receiver| receive(pin!(InlineSource::new(receiver)).as_mut().as_dyn()).await)
}

fn run_caching(calls: u32) -> u64 {
    run(calls, async |receiver| receive(&mut CachingSource::new(receiver)).await)
}

fn run_boxing(calls: u32) -> u64 {
    run(calls, async |receiver| receive(&mut BoxingSource::new(receiver)).await)
}

fn run_boxed(calls: u32) -> u64 {
    run(calls, async |mut receiver| receive!(&mut receiver as &mut dyn ByHand))
}

fn run_async_trait(calls: u32) -> u64 {
    run(calls, async |mut receiver| receive!(&mut receiver as &mut dyn asyncs::Source))
}

fn run_dynosaur(calls: u32) -> u64 {
    use dynosaurs::Source as _;
    run(calls, async |mut receiver| receive!(dynosaurs::DynSource::from_mut(&mut receiver)))
}

fn run_dynify_stack(calls: u32) -> u64 {
    run(calls, async |mut receiver| {
        let mut stack = [MaybeUninit::<u8>::uninit(); 256];
        receive!(&mut receiver as &mut dyn dynifies::DynSource, object => object.receive().init(&mut stack))
    })
}

fn run_dynify_vec(calls: u32) -> u64 {
    run(calls, async |mut receiver| {
        let mut kept = Vec::<MaybeUninit<u8>>::new();
        receive!(&mut receiver as &mut dyn dynifies::DynSource, object => object.receive().init(&mut kept))
    })
}

fn run_dynify_boxed(calls: u32) -> u64 {
    run(
        calls,
        async |mut receiver| receive!(&mut receiver as &mut dyn dynifies::DynSource, object => object.receive().pin_boxed()),
    )
}

fn run_stack_future(calls: u32) -> u64 {
    run(calls, async |mut receiver| receive!(&mut receiver as &mut dyn ByHand, object => object.in_bytes()))
}

fn run_by_hand(calls: u32) -> u64 {
    run(
        calls,
        async |mut receiver| receive!(&mut receiver as &mut dyn PollReceive, object => poll_fn(|cx| object.poll_receive(cx))),
    )
}

fn run_reusable(calls: u32) -> u64 {
    run(calls, async |receiver| {
        let mut source = Travelling::new(travel(receiver));
        receive!(&mut source as &mut dyn PollReceive, object => poll_fn(|cx| object.poll_receive(cx)))
    })
}

fn run_enum(calls: u32) -> u64 {
    use enums::{AnySource, Closed, Source as _};
    run(calls, async |receiver| {
        let mut source = if black_box(calls) == u32::MAX { AnySource::from(Closed) } else { receiver.into() };
        receive!(&mut source)
    })
}

pub(super) fn cases() -> Vec<Case> {
    let peers = [
        Peer { name: STATIC, run: run_static },
        Peer { name: BY_HAND, run: run_by_hand },
        Peer { name: INLINE, run: run_inline },
        Peer { name: CACHING, run: run_caching },
        Peer { name: BOXING, run: run_boxing },
        Peer { name: BOXED, run: run_boxed },
        Peer { name: ASYNC_TRAIT, run: run_async_trait },
        Peer { name: DYNOSAUR, run: run_dynosaur },
        Peer { name: DYNIFY_STACK, run: run_dynify_stack },
        Peer { name: DYNIFY_VEC, run: run_dynify_vec },
        Peer { name: DYNIFY_BOXED, run: run_dynify_boxed },
        Peer { name: STACK_FUTURE, run: run_stack_future },
        Peer { name: ENUM, run: run_enum },
        Peer { name: REUSABLE, run: run_reusable },
    ];
    vec![Case::new("a channel of tokio behind the trait, a wakeup for each call", BY_HAND, peers).weight(10)]
}
