//! Hides the lifetime of an argument in the output of a getter, which elides that of the new `self`.
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
pub trait C {
    #[adapters(getter)]
    fn load(key: &str) -> impl Z<T = Foo>;
}
struct It;
impl C for It {
    fn load(key: &str) -> impl Z<T = Foo> {
        Zs(key)
    }
}
fn main() {
    let d: Box<dyn DynC> = Box::new(BoxingC::new(It));
    let foo;
    {
        let s = String::from("hello, I will be freed soon enough");
        foo = d.load(&s).y();
    }
    let t = String::from("XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX");
    println!("{}", foo.0);
}
