//! Mirrors a trait with another lifetime in a returned object that is `Send`.
#![forbid(unsafe_code)]
use adapters::derive;
pub struct Foo<'a>(pub &'a str);
#[derive(DynAdapters)]
pub trait Z {
    type T;
    fn y(&self) -> Self::T;
}
struct Zs<'a>(&'a str);
impl<'a> Z for Zs<'a> {
    type T = Foo<'a>;
    fn y(&self) -> Foo<'a> {
        Foo(self.0)
    }
}
mod remote {
    pub trait C {
        const N: u8;
        fn f<'a>(&self, x: &'a str) -> impl super::Z<T = super::Foo<'a>> + Send;
    }
}
use adapters::dyn_adapters;
#[derive(BoxingAdapter)]
#[adapters(remote = remote::C)]
pub trait C {
    #[adapters(getter)]
    const N: u8;
    fn f<'a>(&'a self, x: &str) -> impl Z<T = Foo<'a>> + Send;
}
struct It;
impl remote::C for It {
    const N: u8 = 1;
    fn f<'a>(&self, x: &'a str) -> impl Z<T = Foo<'a>> + Send {
        Zs(x)
    }
}
fn main() {
    let d: Box<dyn DynC> = Box::new(BoxingC::new(It));
    let foo;
    {
        let s = String::from("hello, I will be freed soon enough");
        foo = d.f(&s).y();
    }
    let t = String::from("XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX");
    println!("{}", foo.0);
}
