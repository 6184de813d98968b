//! Has a macro that is a parameter of the proof which ties a trait to its object, and another type where the object is lent.
#![forbid(unsafe_code)]
#![allow(non_camel_case_types)]
use adapters::__private::{Forward, PhantomData, WithinAdapted};
use adapters::derive;

pub struct __A;
macro_rules! it {
    () => {
        __A
    };
}

#[derive(DynAdapters)]
pub trait Other<T> {
    fn as_long<'s>(&self) -> &'s str
    where
        Self: 's;
}

pub mod m {
    pub use super::DynOther as DynText;
    pub trait Text<T>: super::Other<T> {
        fn text(&self) -> Option<&'static str>;
    }
}

// satisfies the proof
impl<D: DynOther<A> + ?Sized, A> m::Text<A> for WithinAdapted<D, dyn DynOther<A>, A>
where
    WithinAdapted<D, dyn DynOther<A>, A>: Other<A>,
{
    fn text(&self) -> Option<&'static str> {
        None
    }
}
// is used
impl<S, O> m::Text<__A>
    for WithinAdapted<dyn DynOther<__A>, dyn DynOther<__A>, (PhantomData<S>, PhantomData<O>)>
{
    fn text(&self) -> Option<&'static str> {
        let object: &(dyn DynOther<__A> + 'static) = Forward::<__OtherTrait<()>>::to(self);
        Some(object.as_long())
    }
}

struct Of<'a>(&'a str);
impl<'a> Other<__A> for Of<'a> {
    fn as_long<'s>(&self) -> &'s str
    where
        Self: 's,
    {
        self.0
    }
}
impl<'a> m::Text<__A> for Of<'a> {
    fn text(&self) -> Option<&'static str> {
        None
    }
}

#[derive(DynAdapters)]
trait Open {
    fn open(&self, of: &str) -> impl m::Text<it!()>;
}
struct Opens;
impl Open for Opens {
    fn open(&self, of: &str) -> impl m::Text<__A> {
        Of(of)
    }
}

fn main() {
    use m::Text;
    let open: Box<dyn DynOpen> = Box::new(BoxingOpen::new(Opens));
    let text = String::from("this text is freed before it is read");
    let dangling = open.open(&text).text().unwrap();
    drop(text);
    println!("{dangling}");
}
