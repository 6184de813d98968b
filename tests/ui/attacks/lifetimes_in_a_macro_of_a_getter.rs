//! Writes the lifetime of an argument in a macro in the output of a getter.
#![forbid(unsafe_code)]
use adapters::derive;
macro_rules! st {
    () => {
        &str
    };
}
#[derive(DynAdapters)]
pub trait C {
    #[adapters(getter)]
    fn load(key: &str) -> impl Iterator<Item = st!()>;
}
struct It;
impl C for It {
    fn load(key: &str) -> impl Iterator<Item = &str> {
        std::iter::once(key)
    }
}
fn main() {
    let d: Box<dyn DynC> = Box::new(BoxingC::new(It));
    let foo;
    {
        let s = String::from("hello, I will be freed soon enough");
        foo = d.load(&s).next().unwrap();
    }
    let t = String::from("XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX");
    println!("{}", foo);
}
