use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use adapters::derive;

#[derive(DynAdapters)]
#[adapters(also_send)]
pub trait Store {
    fn get<'a>(&'a self) -> impl Future<Output = u32>;
}

pub struct Disk;

pub struct Get<'a>(PhantomData<&'a *const u32>);

/// A promise about one lifetime is none about the others.
unsafe impl Send for Get<'static> {}

impl Future for Get<'_> {
    type Output = u32;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<u32> {
        Poll::Ready(1)
    }
}

impl Store for Disk {
    #[allow(refining_impl_trait)]
    fn get<'a>(&'a self) -> Get<'a> {
        Get(PhantomData)
    }
}

fn main() {
    let disk: Box<dyn DynSendStore> = Box::new(BoxingStore::new(SendStore::new(Disk)));
    drop(disk);
}
