//! Values of annotated traits, passed to and returned from the methods of other ones.
#![forbid(unsafe_code)]
#![allow(missing_docs, missing_debug_implementations)]

use std::pin::pin;

use adapters::derive;
use adapters_examples::counting::{Counting, allocations};
use adapters_tests::{block_on, each, tick};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[derive(DynAdapters)]
trait Factory {
    type Part;
    async fn make(&mut self, name: &str) -> Self::Part;
    fn made(&self) -> u32;
}

struct Count(u32);

impl Factory for Count {
    type Part = u32;
    async fn make(&mut self, name: &str) -> u32 {
        tick().await;
        self.0 += u32::try_from(name.len()).unwrap();
        self.0
    }
    fn made(&self) -> u32 {
        self.0
    }
}

#[derive(DynAdapters)]
trait Plant {
    type Output;
    async fn run(&mut self, factory: impl Factory<Part = u32>) -> u32;
    async fn both(
        &mut self,
        first: impl Factory<Part = u32>,
        n: u32,
        second: impl Factory<Part = Self::Output>,
    ) -> u32;
    fn plain(&self, factory: impl Factory<Part = u32>) -> u32;
    fn factory(&self) -> impl Factory<Part = u32>;
    fn borrowed(&mut self) -> impl Factory<Part = u32> + '_;
}

struct Works(Count);

impl Plant for Works {
    type Output = u32;
    async fn run(&mut self, mut factory: impl Factory<Part = u32>) -> u32 {
        tick().await;
        let part = factory.make("four").await;
        self.0.0 += part;
        factory.made() + factory.make("a").await
    }
    async fn both(
        &mut self,
        mut first: impl Factory<Part = u32>,
        n: u32,
        mut second: impl Factory<Part = u32>,
    ) -> u32 {
        first.make("a").await + n + second.make("bc").await
    }
    fn plain(&self, factory: impl Factory<Part = u32>) -> u32 {
        factory.made()
    }
    fn factory(&self) -> impl Factory<Part = u32> {
        Count(self.0.0)
    }
    fn borrowed(&mut self) -> impl Factory<Part = u32> + '_ {
        &mut self.0
    }
}

#[test]
fn passed_and_returned() {
    each!(dyn DynPlant<Output = u32>: BoxingPlant CachingPlant InlinePlant, Works(Count(1)), |plant| {
        let mut local = Count(5);
        let run = plant.run(&mut local).await;
        let mut object = BoxingFactory::new(Count(7));
        let through: &mut dyn DynFactory<Part = u32> = &mut object;
        let both = plant.both(through, 3, Count(2)).await;
        let returned = plant.factory().make("abc").await;
        let borrowed = plant.borrowed().make("ab").await;
        (run, both, local.0, plant.plain(Count(4)), returned, borrowed, plant.factory().made())
    });
}

#[test]
fn an_argument_is_adapted_in_the_frame_of_the_caller() {
    let mut plant = pin!(InlinePlant::new(Works(Count(1))));
    let plant = plant.as_mut().as_dyn();
    let before = allocations();
    for n in 0..10 {
        block_on(plant.run(Count(n)));
        block_on(plant.factory().make("abc"));
        plant.plain(Count(n));
    }
    assert_eq!(allocations() - before, 0);
}

#[derive(DynAdapters)]
#[adapters(send)]
trait Step {
    async fn step(&self) -> u32;
}

impl Step for u32 {
    async fn step(&self) -> u32 {
        tokio::task::yield_now().await;
        *self
    }
}

#[derive(DynAdapters)]
#[adapters(send)]
trait Walk {
    async fn walk(&self, step: impl Step) -> u32;
    async fn finish(self, step: impl Step) -> u32;
}

impl Walk for u32 {
    async fn walk(&self, step: impl Step) -> u32 {
        self + step.step().await
    }
    async fn finish(self, step: impl Step) -> u32 {
        self + step.step().await + 1
    }
}

#[tokio::test]
#[cfg_attr(miri, ignore = "a runtime")]
async fn calls_with_adapted_arguments_cross_threads() {
    let walk: Box<dyn DynWalk> = InlineWalk::boxed(1u32);
    let sum = tokio::spawn(async move { Walk::walk(&walk, 2u32).await + walk.finish(3u32).await });
    assert_eq!(sum.await.unwrap(), 8);
}
