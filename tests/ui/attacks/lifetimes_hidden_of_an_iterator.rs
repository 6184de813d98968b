//! Hides the lifetime of an item in its path, and returns the item of another lifetime through the trait behind `dyn DynX`.
#![forbid(unsafe_code)]
use adapters::derive;
pub struct Foo<'a>(pub &'a str);
#[derive(DynAdapters)]
pub trait Helper {
    fn g<'a>(&'a self, x: &'a str) -> impl Iterator<Item = Foo<'a>>;
}
struct H;
impl Helper for H {
    fn g<'a>(&'a self, x: &'a str) -> impl Iterator<Item = Foo<'a>> {
        std::iter::once(Foo(x))
    }
}
#[derive(DynAdapters)]
pub trait X {
    fn f(&self, x: &str) -> impl Iterator<Item = Foo>;
}

struct Evil(Box<dyn DynHelper>);
impl DynX for Evil {
    fn __dyn_f<'call>(
        &'call self,
        x: &'call str,
    ) -> adapters::DynPtr<'call, dyn Iterator<Item = Foo<'call>> + 'call> {
        DynHelper::__dyn_g(&*self.0, x)
    }
}
fn main() {
    let e = Evil(Box::new(BoxingHelper::new(H)));
    let d: &dyn DynX = &e;
    let foo;
    {
        let s = String::from("hello, I will be freed soon enough");
        foo = d.f(&s).next().unwrap();
    }
    let t = String::from("XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX");
    println!("{}", foo.0);
    drop(t);
}
