use std::alloc::Layout;
use std::ptr::NonNull;

use adapters::derive;

#[derive(DynAdapters)]
pub trait Store: Clone {
    async fn get(&self) -> u32;
}

#[derive(Clone)]
pub struct Disk;

impl Store for Disk {
    async fn get(&self) -> u32 {
        1
    }
}

pub struct Unique(adapters::Boxing);

unsafe impl adapters::Strategy for Unique {
    unsafe fn acquire(&self, layout: Layout) -> NonNull<u8> {
        unsafe { self.0.acquire(layout) }
    }
    unsafe fn release(&self, block: NonNull<u8>, layout: Layout) {
        unsafe { self.0.release(block, layout) }
    }
}

fn main() {
    let adapter = StoreAdapter::with_strategy(Disk, Unique(adapters::Boxing::default()));
    let _store: Box<dyn DynStore> = Box::new(adapter);
}
