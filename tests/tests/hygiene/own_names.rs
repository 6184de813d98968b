//! Types and parameters of the user that are called as the parameters and types in emitted code.
#![allow(non_camel_case_types, dead_code)]

use adapters::{derive, sealed};
use adapters_tests::{block_on, each, tick};

macro_rules! types {
    ($($name:ident)*) => { $(#[derive(Clone, Default)] pub(super) struct $name(u8);)* };
}

types! { __A __C __D __E __F __H __K __P __Pointers __R __S __Sealed __Sends_get __T __calls_get __rt }

#[derive(DynAdapters)]
#[adapters(also_send, sealed)]
trait Get {
    async fn get(&self, one: __F, two: __R, three: &__Sends_get, four: __calls_get, five: __rt) -> u8;
    async fn put(&self, one: __A, two: &__R, three: __E, four: __Sealed) -> u8;
    fn all(&self, one: &__T, two: __S, three: __H, four: __D) -> impl Iterator<Item = __K>;
}

#[derive(DynAdapters)]
trait Hashed<__H: 'static>: std::hash::Hash {
    fn hashed(&self, hasher: __H) -> impl std::future::Future<Output = __H>;
}

mod theirs {
    pub(super) trait Read {
        fn read(&mut self, to: super::__Pointers) -> impl std::future::Future<Output = super::__P>;
    }
}

#[derive(DynAdapters)]
#[adapters(remote = theirs::Read)]
trait Read {
    async fn read(&mut self, to: __Pointers) -> __P;
}

pub(super) struct Raw(u8);

pub(super) struct Key(u8);

static ABSENT: u8 = 100;

#[derive(DynAdapters)]
trait RawNames {
    type r#Raw;
    type r#DynRawNames;
    type __RawNamesTrait;
    async fn r#raw(&self, raw: Raw, key: r#Key) -> (Self::r#Raw, Self::r#DynRawNames, Self::__RawNamesTrait);
    fn shown(&self, #[r#cfg(any())] ABSENT: u8, there: r#u8) -> impl r#Iterator<Item = u8> + r#Send;
}

impl RawNames for Value {
    type Raw = u8;
    type DynRawNames = u16;
    type __RawNamesTrait = u32;
    async fn raw(&self, raw: Raw, key: Key) -> (u8, u16, u32) {
        tick().await;
        (self.0, u16::from(raw.0), u32::from(key.0))
    }
    fn shown(&self, there: u8) -> impl Iterator<Item = u8> + Send {
        [there, ABSENT].into_iter()
    }
}

#[test]
fn raw_names_are_those_without() {
    let results = each!(
        dyn DynRawNames<Raw = u8, DynRawNames = u16, __RawNamesTrait = u32>: BoxingRawNames CachingRawNames InlineRawNames,
        Value(1),
        |it| (it.raw(Raw(2), Key(3)).await, it.shown(4).map(u32::from).sum::<u32>())
    );
    assert_eq!(results, ((1, 2, 3), 104));
}

macro_rules! mentioned {
    ($($module:ident $name:ident;)*) => {$(
        /// The type has a name that an associated type would have but for this.
        mod $module {
            use adapters::derive;
            use adapters_tests::{each, tick};

            #[derive(Clone)]
            struct $name(u8);

            #[derive(DynAdapters)]
            #[adapters(also_send)]
            trait Mentions {
                type $name;
                async fn mention(&mut self, other: $name) -> Self::$name;
                fn all(&self) -> impl Iterator<Item = Self::$name>;
            }

            #[derive(Clone)]
            struct Value(u8);

            impl Mentions for Value {
                type $name = u16;
                async fn mention(&mut self, other: $name) -> u16 {
                    tick().await;
                    self.0 += other.0;
                    u16::from(self.0)
                }
                fn all(&self) -> impl Iterator<Item = u16> {
                    [u16::from(self.0)].into_iter()
                }
            }

            #[test]
            fn is_another() {
                let results = each!(
                    dyn DynMentions<$name = u16>: BoxingMentions CachingMentions InlineMentions,
                    Value(1),
                    |it| (it.mention($name(2)).await, it.all().sum::<u16>())
                );
                assert_eq!(results, (3, 3));
            }
        }
    )*};
}

mentioned! {
    a A; c C; d D; e E; f F; h H; k K; p P; r R; s S; t T; w W;
    rt rt; pointers Pointers; sealed Sealed; mentions_trait MentionsTrait; send_mentions_trait SendMentionsTrait;
    sends Sends_mention; calls calls_mention; dyn_mention dyn_mention;
}

#[derive(Clone, Hash)]
struct Value(u8);

sealed! {
    enum AnyGet: Get {
        Value(Value),
        Other(std::boxed::Box<Value>),
    }
}

impl Get for Value {
    async fn get(&self, one: __F, two: __R, three: &__Sends_get, four: __calls_get, five: __rt) -> u8 {
        tick().await;
        self.0 + one.0 + two.0 + three.0 + four.0 + five.0
    }
    async fn put(&self, one: __A, two: &__R, three: __E, four: __Sealed) -> u8 {
        tick().await;
        self.0 + one.0 + two.0 + three.0 + four.0
    }
    fn all(&self, one: &__T, two: __S, three: __H, four: __D) -> impl Iterator<Item = __K> {
        [self.0, one.0, two.0, three.0, four.0].map(__K).into_iter()
    }
}

impl Hashed<u8> for Value {
    async fn hashed(&self, hasher: u8) -> u8 {
        tick().await;
        self.0 + hasher
    }
}

impl theirs::Read for Value {
    async fn read(&mut self, to: __Pointers) -> __P {
        tick().await;
        __P(self.0 + to.0)
    }
}

#[test]
fn their_names_do_not_matter() {
    let results = each!(dyn DynGet: BoxingGet CachingGet InlineGet, Value(1), |g| {
        let got = g.get(__F(1), __R(2), &__Sends_get(3), __calls_get(4), __rt(5)).await;
        let put = g.put(__A(1), &__R(2), __E(3), __Sealed(4)).await;
        (got, put, g.all(&__T(1), __S(2), __H(3), __D(4)).map(|it| it.0).sum::<u8>())
    });
    assert_eq!(results, (16, 11, 11));
    let boxing = BoxingGet::new(SendGet::new(Value(1)));
    let object: &dyn DynSendGet = &boxing;
    assert_eq!(block_on(object.put(__A(1), &__R(2), __E(3), __Sealed(4))), 11);
    let any = AnyGet::from(Value(2));
    assert_eq!(block_on(any.put(__A(1), &__R(2), __E(3), __Sealed(4))), 12);
    let sum =
        each!(dyn DynHashed<u8>: BoxingHashed CachingHashed InlineHashed, Value(1), |h| h.hashed(2).await);
    assert_eq!(sum, 3);
    let mut boxing = BoxingRead::new(Value(1));
    let read: &mut dyn DynRead = &mut boxing;
    assert_eq!(block_on(theirs::Read::read(read, __Pointers(2))).0, 3);
}
