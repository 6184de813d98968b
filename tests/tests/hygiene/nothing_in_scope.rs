//! A module without a prelude.
#![no_implicit_prelude]

#[::adapters::dyn_adapters(also_send, no_prelude)]
trait Get {
    type Item;
    #[adapters(getter)]
    const LIMIT: u8;
    async fn get(&mut self, key: &u8) -> u8;
    fn later(&self, into: impl ::std::convert::Into<u8>) -> impl ::std::future::Future<Output = u8>;
    fn both(&self) -> ::std::option::Option<impl ::std::fmt::Display>;
    fn item(&self) -> Self::Item;
}

#[::adapters::dyn_adapters(send, no_prelude)]
trait Crosses {
    async fn cross(&self, key: u8) -> u8 {
        key
    }
}

struct Value(u8);

impl Get for Value {
    type Item = u8;
    const LIMIT: u8 = 9;
    async fn get(&mut self, key: &u8) -> u8 {
        ::adapters_tests::tick().await;
        self.0 + *key
    }
    async fn later(&self, into: impl ::std::convert::Into<u8>) -> u8 {
        into.into() + self.0
    }
    fn both(&self) -> ::std::option::Option<impl ::std::fmt::Display> {
        ::std::option::Option::Some(self.0)
    }
    fn item(&self) -> u8 {
        self.0
    }
}

impl Crosses for Value {}

#[test]
fn nothing_is_taken_from_a_prelude() {
    use ::adapters_tests::block_on;
    use ::std::string::ToString;
    let mut caching = CachingGet::new(Value(1));
    let get: &mut dyn DynGet<Item = u8> = &mut caching;
    ::std::assert_eq!(block_on(get.get(&1)), 2);
    ::std::assert_eq!(block_on(get.later(3)), 4);
    ::std::assert_eq!(get.both().map(|it| it.to_string()).as_deref(), ::std::option::Option::Some("1"));
    ::std::assert_eq!((get.item(), get.limit()), (1, 9));
    let mut proven = BoxingGet::new(SendGet::new(Value(1)));
    let get: &mut dyn DynSendGet<Item = u8> = &mut proven;
    ::std::assert_eq!(block_on(get.get(&1)), 2);
    let crosses: ::std::boxed::Box<dyn DynCrosses> = InlineCrosses::boxed(Value(1));
    ::std::assert_eq!(block_on(crosses.cross(5)), 5);
}
