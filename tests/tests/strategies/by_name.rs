//! Adapters by the name of their strategy, for whichever trait is needed.

use adapters::{Boxing, Caching, SideStack, Strategy, derive};
use adapters_tests::{block_on, tick};

#[derive(DynAdapters)]
trait Counts {
    async fn count(&mut self) -> u32;
}

#[derive(DynAdapters)]
trait Names {
    async fn name(&self) -> String;
}

struct Dog(u32);

impl Counts for Dog {
    async fn count(&mut self) -> u32 {
        tick().await;
        self.0 += 1;
        self.0
    }
}

impl Names for Dog {
    async fn name(&self) -> String {
        tick().await;
        "dog".to_owned()
    }
}

fn count(counts: &mut dyn DynCounts) -> u32 {
    block_on(counts.count())
}

fn name(names: &dyn DynNames) -> String {
    block_on(names.name())
}

fn any(mut counts: impl Counts) -> u32 {
    block_on(counts.count())
}

#[test]
fn one_adapter_for_all_traits() {
    let mut dog = Boxing::new(Dog(0));
    assert_eq!((count(&mut dog), name(&dog)), (1, "dog".to_owned()));
    let mut dog = Caching::new(Dog(0));
    assert_eq!((count(&mut dog), name(&dog)), (1, "dog".to_owned()));
    let mut dog = SideStack::new().adapt(Dog(0));
    assert_eq!((count(&mut dog), name(&dog)), (1, "dog".to_owned()));
}

#[test]
fn of_a_value_and_of_a_reference() {
    let mut dog = Dog(0);
    assert_eq!(count(&mut Boxing::new(&mut dog)), 1);
    assert_eq!(any(Boxing::new(&mut dog)), 2);
    assert_eq!(any(&mut Caching::new(&mut dog)), 3);
    assert_eq!(any(Caching::new(Boxing::new(&mut dog))), 4);
    assert_eq!(name(&Boxing::new(&dog)), "dog");
    assert_eq!(count(&mut Boxing::new(dog)), 5);
}
