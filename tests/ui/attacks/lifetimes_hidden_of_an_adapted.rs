//! Hides a lifetime in an argument of a returned trait with adapters, and returns an object with another one there.
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
#[derive(DynAdapters)]
pub trait HelperC {
    fn g<'a>(&'a self, x: &'a str) -> impl Z<T = Foo<'a>>;
}
struct H;
impl HelperC for H {
    fn g<'a>(&'a self, x: &'a str) -> impl Z<T = Foo<'a>> {
        Zs(x)
    }
}
#[derive(DynAdapters)]
pub trait C {
    fn f(&self, x: &str) -> impl Z<T = Foo>;
}
struct EvilC(Box<dyn DynHelperC>);
impl DynC for EvilC {
    fn __dyn_f<'call>(
        &'call self,
        x: &'call str,
    ) -> adapters::DynPtr<'call, dyn DynZ<T = Foo<'call>> + 'call> {
        DynHelperC::__dyn_g(&*self.0, x)
    }
}
fn main() {
    let e = EvilC(Box::new(BoxingHelperC::new(H)));
    let d: &dyn DynC = &e;
    let foo;
    {
        let s = String::from("hello, I will be freed soon enough");
        foo = d.f(&s).y();
    }
    let t = String::from("XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX");
    println!("{}", foo.0);
}
