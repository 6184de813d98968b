//! Arguments.

use std::fmt::Display;

use adapters::derive;
use adapters_tests::{each, tick};

use super::{Row, V, shape};

pub const ROWS: &[Row] = &[
    ("plain fn APIT", plain),
    ("async fn APIT", later),
    ("async fn APIT + Send", sendable),
    ("APIT by ref", by_ref),
    ("APIT FnMut closure", fn_mut),
    ("APIT nested Option<impl Display>", nested),
    ("generic method type param", generic),
    ("generic method where Self:Sized + other", generic_sized),
    ("elided args", elided),
    ("HRTB dyn Fn arg", higher_ranked),
    ("elided dyn Fn(&str) arg", elided_fn),
    ("fn pointer arg elided", pointer),
    ("dyn trait obj arg Box<dyn Display+'_>", boxed_dyn),
    ("nested refs &[&str]", nested_refs),
    ("17 args", many),
    ("pattern arg _", wild),
    ("plain dyn-compat method w/ &dyn T self arg", dyn_arg),
    ("async arg closure dyn Fn(&String) used with local (async-trait #257)", local_closure),
];

shape! { plain: "plain fn APIT",
    trait { fn f(&self, x: impl Display) -> String; }
    impl { fn f(&self, x: impl Display) -> String { format!("{x}{}", self.0) } }
    |t| { let text = "t".to_owned(); t.f(&text) + &t.f(1) }
}

shape! { later: "async fn APIT",
    trait { async fn f(&self, x: impl Display) -> String; }
    impl { async fn f(&self, x: impl Display) -> String { tick().await; format!("{x}{}", self.0) } }
    |t| { let text = "t".to_owned(); t.f(&text).await + &t.f(1).await }
}

shape! { sendable: "async fn APIT + Send",
    trait { async fn f(&self, x: impl Display + Send) -> String; }
    impl { async fn f(&self, x: impl Display + Send) -> String { tick().await; format!("{x}{}", self.0) } }
    |t| t.f(1).await
}

shape! { by_ref: "APIT by ref",
    trait { async fn f(&self, x: &impl Display) -> String; fn g(&self, x: &mut impl Iterator<Item = u8>) -> Option<u8>; }
    impl {
        async fn f(&self, x: &impl Display) -> String { tick().await; format!("{x}{}", self.0) }
        fn g(&self, x: &mut impl Iterator<Item = u8>) -> Option<u8> { x.next() }
    }
    |t| { let mut i = 5..9; (t.f(&1).await, t.g(&mut i), i.next()) }
}

shape! { fn_mut: "APIT FnMut closure",
    trait { async fn f(&self, x: impl FnMut(u8) -> u8) -> u8; }
    impl { async fn f(&self, mut x: impl FnMut(u8) -> u8) -> u8 { x(self.0); tick().await; x(self.0) } }
    |t| { let mut sum = 0; t.f(|n| { sum += n; sum }).await + sum }
}

shape! { nested: "APIT nested Option<impl Display>",
    trait { async fn f(&self, x: Option<impl Display>) -> String; }
    impl { async fn f(&self, x: Option<impl Display>) -> String { tick().await; x.map_or("none".to_owned(), |x| x.to_string()) } }
    |t| t.f(Some(1)).await + &t.f(None::<u8>).await
}

shape! { generic: "generic method type param",
    trait { async fn f<D: Display>(&self, x: D) -> String; }
    impl { async fn f<D: Display>(&self, x: D) -> String { tick().await; x.to_string() } }
    |t| t.f(1).await + &t.f("x").await
}

shape! { owned generic_sized: "generic method where Self:Sized + other",
    trait { fn f<D: Display>(&self, x: D, y: D) -> String where Self: Sized; async fn g(&self) -> u8; }
    impl { fn f<D: Display>(&self, x: D, y: D) -> String { format!("{x}{y}") } async fn g(&self) -> u8 { self.f(1, 2).parse::<u8>().unwrap() } }
    |t| t.g().await
}

shape! { elided: "elided args",
    trait { async fn f(&self, a: &str, b: &mut Vec<u8>, c: &[u8]) -> usize; }
    impl { async fn f(&self, a: &str, b: &mut Vec<u8>, c: &[u8]) -> usize { tick().await; b.extend(c); a.len() + b.len() } }
    |t| { let mut b = vec![1]; let n = t.f("a", &mut b, &[2, 3]).await; (n, b) }
}

shape! { higher_ranked: "HRTB dyn Fn arg",
    trait { async fn f(&self, x: &dyn for<'x> Fn(&'x str) -> &'x str) -> String; }
    impl { async fn f(&self, x: &dyn for<'x> Fn(&'x str) -> &'x str) -> String { tick().await; x("abc").to_owned() } }
    |t| t.f(&|s| &s[1..]).await
}

shape! { elided_fn: "elided dyn Fn(&str) arg",
    trait { async fn f(&self, x: &dyn Fn(&str) -> usize) -> usize; async fn g(&self, x: Box<dyn Fn(&str) -> usize + '_>) -> usize; }
    impl {
        async fn f(&self, x: &dyn Fn(&str) -> usize) -> usize { tick().await; x("abc") }
        async fn g(&self, x: Box<dyn Fn(&str) -> usize + '_>) -> usize { tick().await; x("abcd") }
    }
    |t| { let n = 1; t.f(&|s| s.len() + n).await + t.g(Box::new(|s| s.len() + n)).await }
}

shape! { pointer: "fn pointer arg elided",
    trait { async fn f(&self, x: fn(&str) -> &str) -> String; }
    impl { async fn f(&self, x: fn(&str) -> &str) -> String { tick().await; x(" abc ").to_owned() } }
    |t| t.f(str::trim).await
}

shape! { boxed_dyn: "dyn trait obj arg Box<dyn Display+'_>",
    trait { async fn f(&self, x: Box<dyn Display + '_>) -> String; }
    impl { async fn f(&self, x: Box<dyn Display + '_>) -> String { tick().await; x.to_string() } }
    |t| { let text = "t".to_owned(); t.f(Box::new(&text)).await }
}

shape! { nested_refs: "nested refs &[&str]",
    trait { async fn f(&self, x: &[&str]) -> String; async fn g<'b>(&self, x: &[&'b str]) -> &'b str; }
    impl {
        async fn f(&self, x: &[&str]) -> String { tick().await; x.concat() }
        async fn g<'b>(&self, x: &[&'b str]) -> &'b str { tick().await; x[1] }
    }
    |t| { let text = "t".to_owned(); t.f(&[&text, "u"]).await + t.g(&["a", &text]).await }
}

shape! { many: "17 args",
    trait { async fn f(&self, a: u8, b: u8, c: u8, d: u8, e: u8, f: u8, g: u8, h: u8, i: u8, j: u8, k: u8, l: u8, m: u8, n: u8, o: u8, p: u8, q: &u8) -> u8; }
    impl { async fn f(&self, a: u8, b: u8, c: u8, d: u8, e: u8, f: u8, g: u8, h: u8, i: u8, j: u8, k: u8, l: u8, m: u8, n: u8, o: u8, p: u8, q: &u8) -> u8 { tick().await; a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p + q } }
    |t| t.f(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, &2).await
}

shape! { wild: "pattern arg _",
    trait { async fn f(&self, _: u8, n: u8) -> u8; fn g(&self, _: &str, _: u8) -> u8; }
    impl { async fn f(&self, _: u8, n: u8) -> u8 { tick().await; n } fn g(&self, _: &str, n: u8) -> u8 { n } }
    |t| t.f(1, 2).await + t.g("x", 3)
}

fn dyn_arg() {
    #[derive(DynAdapters)]
    trait T {
        fn f(&self, other: &dyn DynT) -> u8;
        async fn g(&self) -> u8;
        fn h(&self) -> u8;
    }
    impl T for V {
        fn f(&self, other: &dyn DynT) -> u8 {
            self.0 + other.h()
        }
        async fn g(&self) -> u8 {
            tick().await;
            self.0
        }
        fn h(&self) -> u8 {
            self.0
        }
    }
    let other = BoxingT::new(V(1));
    each!(dyn DynT: BoxingT CachingT InlineT, V(3), |t| t.f(&other) + t.g().await);
}

shape! { local_closure: "async arg closure dyn Fn(&String) used with local (async-trait #257)",
    trait { async fn f(&self, x: &(dyn Fn(&String) + Sync)); async fn g(&self) -> u8; }
    impl { async fn f(&self, x: &(dyn Fn(&String) + Sync)) { let local = self.0.to_string(); tick().await; x(&local); } async fn g(&self) -> u8 { self.0 } }
    |t| { let seen = std::sync::Mutex::new(String::new()); t.f(&|s| *seen.lock().unwrap() = s.clone()).await; (seen.into_inner().unwrap(), t.g().await) }
}
