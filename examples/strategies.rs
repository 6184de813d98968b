//! One trait, one caller, every strategy, and what each allocates: `cargo run --release --example strategies`.

use std::pin::pin;

use adapters::{
    Boxing, BoxingIn, Caching, CallerSpace, SideStack, Space, Stack, Strategy, TaskStack, derive,
};
use adapters_examples::counting::{Counting, allocations};
use bumpalo::Bump;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[derive(DynAdapters)]
trait Source {
    async fn next(&mut self) -> Option<u32>;
}

struct Countdown(u32);

impl Source for Countdown {
    async fn next(&mut self) -> Option<u32> {
        tokio::task::yield_now().await;
        self.0 = self.0.checked_sub(1)?;
        Some(self.0)
    }
}

/// A hundred calls, each pending once; and how often they allocated.
async fn drain(source: &mut dyn DynSource) -> u64 {
    let before = allocations();
    while source.next().await.is_some() {}
    allocations() - before
}

/// The same, in space that this caller has, whatever the adapter does.
async fn drain_in_space(source: &mut dyn DynSource) -> u64 {
    let before = allocations();
    let mut space = pin!(Space::<128>::new());
    let mut source = source.in_space(Stack::new(space.as_mut()));
    while source.next().await.is_some() {}
    allocations() - before
}

async fn all() -> Vec<(&'static str, u64)> {
    let source = || Countdown(99);
    let mut space = pin!(Space::<128>::new());
    let mut small = pin!(Space::<16>::new());
    // An arena that lives as long as the program: an allocator must be owned, or be there forever.
    let arena: &'static Bump = Box::leak(Box::default());
    tokio::task::yield_now().await; // the runtime allocates at the first one
    vec![
        ("boxing", drain(&mut Boxing::new(source())).await),
        ("caching", drain(&mut Caching::new(source())).await),
        ("inline", drain(pin!(InlineSource::new(source())).as_mut().as_dyn()).await),
        ("stack", drain(&mut Stack::new(space.as_mut()).adapt(source())).await),
        (
            "stack that is too small, or boxing",
            drain(&mut Stack::new(small.as_mut()).or(Boxing).adapt(source())).await,
        ),
        ("boxing in an arena", drain(&mut BoxingIn::new(arena).adapt(source())).await),
        ("side stack", drain(&mut SideStack::new().adapt(source())).await),
        ("task's stack", SideStack::new().scope(async { drain(&mut TaskStack.adapt(source())).await }).await),
        ("boxing, in the caller's space", drain_in_space(&mut Boxing::new(source())).await),
    ]
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for (name, allocations) in all().await {
        println!("{allocations:>4} allocations in 100 calls: {name}");
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_each_allocates() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let counts: Vec<_> = runtime.block_on(super::all()).into_iter().map(|(_, count)| count).collect();
        // The arena takes one chunk from the heap.
        assert_eq!(counts, [100, 1, 0, 0, 100, 1, 1, 1, 0]);
    }

    #[test]
    fn the_program_runs() {
        super::main();
    }
}
