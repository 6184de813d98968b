//! `#[adapters(getter)]`: associated constants and functions without `self`, on objects.

use adapters::derive;
use adapters_tests::{block_on, each, tick};

/// Without defaults no object can be a `Driver`: it has all methods as its own.
#[derive(DynAdapters)]
trait Driver {
    type Error;
    #[adapters(getter)]
    const NAME: &'static str;
    #[adapters(getter)]
    const TYPE: Option<Self::Error>;
    #[adapters(getter)]
    fn version() -> u32;
    #[adapters(getter)]
    fn longer(text: &str) -> &str;
    #[adapters(getter)]
    async fn probe(bus: &str, port: u8) -> Result<String, Self::Error>;
    async fn transfer(&mut self, data: &[u8]) -> usize;
    fn ports(&self) -> impl Iterator<Item = u8>;
    fn state(&self) -> &str;
    fn close(self: Box<Self>) -> String;
}

struct Serial(String);

impl Driver for Serial {
    type Error = u8;
    const NAME: &'static str = "serial";
    const TYPE: Option<u8> = Some(3);
    fn version() -> u32 {
        7
    }
    fn longer(text: &str) -> &str {
        &text[1..]
    }
    async fn probe(bus: &str, port: u8) -> Result<String, u8> {
        tick().await;
        if port > 3 { Err(port) } else { Ok(format!("{bus}{port}")) }
    }
    async fn transfer(&mut self, data: &[u8]) -> usize {
        tick().await;
        self.0.push('.');
        self.0.len() + data.len()
    }
    fn ports(&self) -> impl Iterator<Item = u8> {
        0..2
    }
    fn state(&self) -> &str {
        &self.0
    }
    fn close(self: Box<Self>) -> String {
        self.0
    }
}

async fn use_it(driver: &mut dyn DynDriver<Error = u8>) -> (usize, Result<String, u8>, Result<String, u8>) {
    assert_eq!((driver.name(), driver.r#type(), driver.version()), ("serial", Some(3), 7));
    let text = String::from("abc");
    let longer = driver.longer(&text);
    assert_eq!((driver.state(), driver.ports().sum::<u8>()), ("on", 1));
    assert_eq!(longer, "bc");
    let moved = driver.transfer(b"abc").await;
    (moved, driver.probe("usb", 1).await, driver.probe("usb", 4).await)
}

#[test]
fn objects_get_them() {
    let serial = || Serial("on".into());
    let expected = (6, Ok("usb1".into()), Err(4));
    assert_eq!(block_on(use_it(&mut BoxingDriver::new(serial()))), expected);
    let object: Box<dyn DynDriver<Error = u8>> = Box::new(BoxingDriver::new(serial()));
    assert_eq!(object.close(), "on");
}

/// With defaults, and for sized types only, there is nothing to say against an object that is a `Codec`.
#[derive(DynAdapters)]
trait Codec {
    #[adapters(getter)]
    const LIMIT: usize = 1;
    #[adapters(getter)]
    async fn load() -> String {
        "default".into()
    }
    #[adapters(getter)]
    fn names() -> impl Iterator<Item = &'static str>
    where
        Self: Sized;
    async fn encode(&self, byte: u8) -> u8;
}

struct Xor(u8);

impl Codec for Xor {
    const LIMIT: usize = 9;
    async fn load() -> String {
        tick().await;
        "xor".into()
    }
    fn names() -> impl Iterator<Item = &'static str> {
        ["xor", "vernam"].into_iter()
    }
    async fn encode(&self, byte: u8) -> u8 {
        tick().await;
        byte ^ self.0
    }
}

async fn generic<C: Codec + ?Sized>(codec: &C) -> (usize, String, u8) {
    (C::LIMIT, C::load().await, codec.encode(1).await)
}

#[test]
fn an_object_can_be_an_implementor_with_the_defaults() {
    let check = |codec: &mut dyn DynCodec| {
        assert_eq!((codec.limit(), block_on(codec.load())), (9, "xor".into()));
        assert_eq!(codec.names().collect::<Vec<_>>(), ["xor", "vernam"]);
        assert_eq!(block_on(generic::<dyn DynCodec>(codec)), (1, "default".into(), 3));
    };
    check(&mut BoxingCodec::new(Xor(2)));
    check(&mut CachingCodec::new(Xor(2)));
    check(std::pin::pin!(InlineCodec::new(Xor(2))).as_mut().as_dyn());
    check(&mut *InlineCodec::boxed(Xor(2)));
    assert_eq!(block_on(generic(&Xor(2))), (9, "xor".into(), 3));
}

/// All that there is are getters.
#[derive(DynAdapters)]
trait Kind {
    #[adapters(getter)]
    const KIND: u8;
}

impl Kind for Xor {
    const KIND: u8 = 5;
}

#[test]
fn a_trait_of_constants() {
    trait Own {
        fn kind(&self) -> u8;
    }
    impl Own for Xor {
        fn kind(&self) -> u8 {
            Self::KIND
        }
    }
    assert_eq!(each!(dyn DynKind: BoxingKind CachingKind InlineKind, Xor(1), |k| k.kind()), 5);
    // A constant of a pointer is that of what it points to.
    assert_eq!((<&mut Xor as Kind>::KIND, <Box<Xor> as Kind>::KIND), (5, 5));
}
