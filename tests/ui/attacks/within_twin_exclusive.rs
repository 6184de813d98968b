//! Has the object of another trait stand for one that is written by hand, with `&mut self` and `Send`, and writes to what the object has borrowed.
#![forbid(unsafe_code)]
use adapters::__private::{ForwardMut, WithinAdapted};
use adapters::derive;
#[derive(DynAdapters)]
pub trait Other {
    fn as_long<'s>(&mut self) -> Option<&'s mut [u8]>
    where
        Self: 's;
}
pub mod m {
    pub use super::DynOther as DynText;
    pub trait Text: super::Other {
        fn bytes(&mut self) -> &'static mut [u8];
    }
}
impl<A> m::Text for WithinAdapted<dyn DynOther + Send, dyn DynOther, A> {
    fn bytes(&mut self) -> &'static mut [u8] {
        let object: &mut (dyn DynOther + Send + 'static) = ForwardMut::<__OtherTrait>::to_mut(self);
        object.as_long().unwrap()
    }
}
struct Of<'a>(Option<&'a mut [u8]>);
impl<'a> Other for Of<'a> {
    fn as_long<'s>(&mut self) -> Option<&'s mut [u8]>
    where
        Self: 's,
    {
        self.0.take().map(|b| -> &'s mut [u8] { b })
    }
}
impl<'a> m::Text for Of<'a> {
    fn bytes(&mut self) -> &'static mut [u8] {
        unreachable!()
    }
}
#[derive(DynAdapters)]
trait Open {
    fn open(&self, of: &mut [u8]) -> impl m::Text + Send;
}
struct Opens;
impl Open for Opens {
    fn open(&self, of: &mut [u8]) -> impl m::Text + Send {
        Of(Some(of))
    }
}
fn main() {
    use m::Text;
    let open: Box<dyn DynOpen> = InlineOpen::boxed(Opens);
    let mut bytes = vec![1_u8; 64];
    let dangling = open.open(&mut bytes).bytes();
    drop(bytes);
    dangling[3] = 7;
    println!("{}", dangling[3]);
}
