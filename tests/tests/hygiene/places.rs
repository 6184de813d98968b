//! Where traits can be, and what their types can be made of.

use adapters::derive;
use adapters_tests::{block_on, each, tick};

#[test]
fn in_a_function() {
    #[derive(DynAdapters)]
    #[adapters(also_send)]
    trait Local {
        async fn get(&self) -> u8;
    }

    struct Value(u8);

    impl Local for Value {
        async fn get(&self) -> u8 {
            tick().await;
            self.0
        }
    }
    each!(dyn DynLocal: BoxingLocal CachingLocal InlineLocal, Value(3), |l| l.get().await);
    let boxing = BoxingLocal::new(SendLocal::new(Value(3)));
    let local: &dyn DynSendLocal = &boxing;
    assert_eq!(block_on(local.get()), 3);
}

macro_rules! pair {
    ($a:ty, $b:ty) => {
        ($a, $b)
    };
}

mod inner {
    #[derive(Debug, Clone, PartialEq)]
    pub(super) struct Private(pub(super) u8);
}

#[derive(DynAdapters)]
trait r#Raw {
    type r#Type;
    async fn r#match(&mut self, r#in: u8, r#type: pair!(u8, u16)) -> pair!(u8, u16);
    fn r#where(&self) -> Self::r#Type;
    fn private(&self, private: &inner::Private) -> inner::Private;
    fn r#try(&self) -> impl Future<Output = inner::Private>;
}

struct Value(u8);

impl Raw for Value {
    type Type = char;
    async fn r#match(&mut self, r#in: u8, r#type: (u8, u16)) -> (u8, u16) {
        tick().await;
        self.0 += r#in;
        (self.0 + r#type.0, r#type.1)
    }
    fn r#where(&self) -> char {
        'x'
    }
    fn private(&self, private: &inner::Private) -> inner::Private {
        inner::Private(private.0 + self.0)
    }
    async fn r#try(&self) -> inner::Private {
        tick().await;
        inner::Private(self.0)
    }
}

#[test]
fn raw_identifiers_macros_and_private_types() {
    let result = each!(dyn DynRaw<Type = char>: BoxingRaw CachingRaw InlineRaw, Value(1), |r| {
        let matched = r.r#match(1, (2, 3)).await;
        (matched, r.r#where(), r.private(&inner::Private(1)), r.r#try().await)
    });
    assert_eq!(result, ((4, 3), 'x', inner::Private(3), inner::Private(2)));
}

type A = u8;

#[derive(DynAdapters)]
trait Many {
    #[allow(clippy::too_many_arguments)]
    async fn many(
        &self,
        a: A,
        b: A,
        c: A,
        d: A,
        e: A,
        f: A,
        g: A,
        h: A,
        i: A,
        j: A,
        k: A,
        l: A,
        m: A,
        n: A,
        o: A,
        p: A,
        q: &str,
    ) -> u32;
}

impl Many for Value {
    async fn many(
        &self,
        a: A,
        b: A,
        c: A,
        d: A,
        e: A,
        f: A,
        g: A,
        h: A,
        i: A,
        j: A,
        k: A,
        l: A,
        m: A,
        n: A,
        o: A,
        p: A,
        q: &str,
    ) -> u32 {
        tick().await;
        let all = [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p];
        all.into_iter().map(u32::from).sum::<u32>() + u32::try_from(q.len()).unwrap()
    }
}

#[test]
fn seventeen_arguments() {
    let sum = each!(dyn DynMany: BoxingMany CachingMany InlineMany, Value(1), |m| {
        m.many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, "seventeen").await
    });
    assert_eq!(sum, 145);
}
