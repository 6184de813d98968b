//! A method with `where (Self): Sized`: it is not for objects, whatever is around `Self`, or the adapter moves.
#![forbid(unsafe_code)]

use adapters::derive;

#[derive(DynAdapters)]
trait Wait {
    async fn wait(&mut self);
    fn own(self) -> u8
    where
        (Self): Sized;
}
struct Waits;
impl Wait for Waits {
    async fn wait(&mut self) {}
    fn own(self) -> u8 {
        1
    }
}

fn main() {
    let wait: Box<dyn DynWait> = InlineWait::boxed(Waits);
    (*wait).own();
}
