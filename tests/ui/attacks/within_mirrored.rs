//! A trait that is mirrored has pointers of its own, which see what borrows as an object that lives forever, and so a string that is gone.
#![forbid(unsafe_code)]

use std::ops::Deref;

use adapters::derive;
use own::Text;

pub mod own {
    pub trait Text {
        fn get(&self) -> Option<&'static str>;
        fn long<'l>(&self) -> &'l str
        where
            Self: 'l;
    }
}
mod mirror {
    #[adapters::dyn_adapters(remote = super::own::Text)]
    pub trait Text {
        fn get(&self) -> Option<&'static str>;
        fn long<'l>(&self) -> &'l str
        where
            Self: 'l;
    }
}
use mirror::DynText;

impl<P: Deref<Target = dyn DynText>> Text for P {
    fn get(&self) -> Option<&'static str> {
        Some((**self).long())
    }
    fn long<'l>(&self) -> &'l str
    where
        Self: 'l,
    {
        unreachable!()
    }
}
struct Of<'a>(&'a str);
impl<'a> Text for Of<'a> {
    fn get(&self) -> Option<&'static str> {
        None
    }
    fn long<'l>(&self) -> &'l str
    where
        Self: 'l,
    {
        self.0
    }
}

#[derive(DynAdapters)]
trait Show {
    fn show(&self, of: &str) -> impl Text;
}
struct Shows;
impl Show for Shows {
    fn show(&self, of: &str) -> impl Text {
        Of(of)
    }
}

fn main() {
    let show: Box<dyn DynShow> = Box::new(BoxingShow::new(Shows));
    let text = String::from("this text is freed before it is read");
    let dangling = show.show(&text).get().unwrap();
    drop(text);
    println!("{dangling}");
}
