//! On tokio, with real wakeups: the receiver of a channel behind a trait, and a task that sends.

use std::hint::black_box;
use std::pin::{Pin, pin};

use tokio::runtime::{Builder, Runtime};
use tokio::sync::mpsc;

use super::peers::{ASYNC_TRAIT, BOXED, BOXING, CACHING, DYNIFY_STACK, DYNOSAUR, INLINE, STATIC};
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

trait ByHand {
    fn receive(&mut self) -> Pin<Box<dyn Future<Output = Option<u32>> + '_>>;
}

impl ByHand for Receiver {
    fn receive(&mut self) -> Pin<Box<dyn Future<Output = Option<u32>> + '_>> {
        Box::pin(async move { self.recv().await })
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

macro_rules! receive {
    ($object:expr) => {{
        let object = black_box($object);
        let mut sum = 0;
        while let Some(n) = object.receive().await {
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

fn run_dynify(calls: u32) -> u64 {
    use dynify::Dynify;
    run(calls, async |mut receiver| {
        let object = black_box(&mut receiver as &mut dyn dynifies::DynSource);
        let mut stack = [std::mem::MaybeUninit::<u8>::uninit(); 256];
        let mut sum = 0;
        while let Some(n) = object.receive().init(&mut stack).await {
            sum += u64::from(n);
        }
        sum
    })
}

pub(super) fn cases() -> Vec<Case> {
    let peers = [
        Peer { name: STATIC, run: run_static },
        Peer { name: INLINE, run: run_inline },
        Peer { name: CACHING, run: run_caching },
        Peer { name: BOXING, run: run_boxing },
        Peer { name: BOXED, run: run_boxed },
        Peer { name: ASYNC_TRAIT, run: run_async_trait },
        Peer { name: DYNOSAUR, run: run_dynosaur },
        Peer { name: DYNIFY_STACK, run: run_dynify },
    ];
    vec![Case::new("a channel of tokio behind the trait, a wakeup for each call", BOXED, peers).weight(10)]
}
