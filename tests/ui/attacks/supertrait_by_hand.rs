//! Implements a supertrait by hand for the objects of its subtrait, to see an object that is called `'static`.
#![forbid(unsafe_code)]
use adapters::{__private as p, DynPtr, derive};
use std::cell::RefCell;
thread_local!(static STASH: RefCell<Option<DynPtr<'static, dyn Iterator<Item = char>>>> = RefCell::new(None));

#[derive(DynAdapters)]
pub trait Keys {
    fn keys(&self) -> impl Iterator<Item = char> + use<Self>;
}
#[derive(DynAdapters)]
pub trait Y: Keys {
    #[adapters(skip)]
    fn leak(&self) {
        drop(self.keys());
    }
}
#[derive(DynAdapters)]
pub trait X {
    fn f(&self, x: &str) -> impl Y;
}

struct Real<'a>(&'a str);
impl<'a> Keys for Real<'a> {
    fn keys(&self) -> impl Iterator<Item = char> + use<'a> {
        self.0.chars()
    }
}
impl Y for Real<'_> {}
struct It;
impl X for It {
    fn f(&self, x: &str) -> impl Y {
        Real(x)
    }
}

fn stash(o: &(dyn DynY + 'static)) {
    let it = DynKeys::__dyn_keys(o);
    STASH.with(|s| *s.borrow_mut() = Some(it));
}
impl Keys for p::Object<dyn DynY> {
    fn keys(&self) -> impl Iterator<Item = char> + use<> {
        stash(&**self);
        std::iter::empty()
    }
}
impl Keys for dyn DynY {
    fn keys(&self) -> impl Iterator<Item = char> + use<> {
        stash(self);
        std::iter::empty()
    }
}
impl<A> Keys for p::WithinAdapted<dyn DynY, dyn DynY, A> {
    fn keys(&self) -> impl Iterator<Item = char> + use<A> {
        std::iter::empty()
    }
}

fn main() {
    let d: Box<dyn DynX> = Box::new(BoxingX::new(It));
    {
        let s = String::from("hello, I will be freed soon enough");
        d.f(&s).leak();
    }
    let t = String::from("XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX");
    let it = STASH.with(|s| s.borrow_mut().take()).unwrap();
    println!("{}", it.collect::<String>());
    drop(t);
}
