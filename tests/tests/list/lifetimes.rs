//! Lifetimes.

use adapters::derive;
use adapters_tests::tick;

use super::{Row, shape};

pub const ROWS: &[Row] = &[
    ("explicit 'a,'b:'a", explicit),
    ("return borrows self (elided)", of_self),
    ("return borrows &mut self", of_mut_self),
    ("path lifetime '_", path),
    ("elided ret with path lifetime Cx<'_>", elided_path),
    ("static + shadow names 'life0", shadowed),
    ("impl elides differently than trait (async-trait #294)", elides_differently),
    ("impl uses fn->impl Future for async fn in trait", as_future),
];

struct Cx<'a>(&'a str);

shape! { explicit: "explicit 'a,'b:'a",
    trait { async fn f<'a, 'b: 'a>(&'a self, x: &'a str, y: &'b str) -> &'a str; }
    impl { async fn f<'a, 'b: 'a>(&'a self, x: &'a str, y: &'b str) -> &'a str { tick().await; if self.0 > 2 { y } else { x } } }
    |t| { let text = "y".to_owned(); t.f("x", &text).await.to_owned() }
}

shape! { of_self: "return borrows self (elided)",
    trait { async fn f(&self) -> &u8; fn g(&self, n: u8) -> &u8; }
    impl { async fn f(&self) -> &u8 { tick().await; &self.0 } fn g(&self, n: u8) -> &u8 { &self.0 } }
    |t| *t.f().await + *t.g(1)
}

shape! { of_mut_self: "return borrows &mut self",
    trait { async fn f(&mut self) -> &mut u8; }
    impl { async fn f(&mut self) -> &mut u8 { tick().await; &mut self.0 } }
    |t| { *t.f().await += 1; *t.f().await }
}

shape! { path: "path lifetime '_",
    trait { async fn f(&self, cx: Cx<'_>) -> usize; }
    impl { async fn f(&self, cx: Cx<'_>) -> usize { tick().await; cx.0.len() } }
    |t| { let text = "abc".to_owned(); t.f(Cx(&text)).await }
}

shape! { elided_path: "elided ret with path lifetime Cx<'_>",
    trait { async fn f(&self) -> Cx<'_>; fn g(&self) -> Cx<'_>; }
    impl { async fn f(&self) -> Cx<'_> { tick().await; Cx("ab") } fn g(&self) -> Cx<'_> { Cx("c") } }
    |t| t.f().await.0.len() + t.g().0.len()
}

shape! { shadowed: "static + shadow names 'life0",
    trait {
        async fn f<'life0, 'call, 'this, 'a0>(&'this self, x: &'life0 str, y: &'call str, z: &'a0 str, s: &'static str) -> &'life0 str;
        async fn g<'async_trait>(&self, x: &'async_trait str) -> &'static str;
    }
    impl {
        async fn f<'life0, 'call, 'this, 'a0>(&'this self, x: &'life0 str, y: &'call str, z: &'a0 str, s: &'static str) -> &'life0 str { tick().await; &x[1..] }
        async fn g<'async_trait>(&self, x: &'async_trait str) -> &'static str { "static" }
    }
    |t| { let text = "text".to_owned(); t.f(&text, &text, &text, "s").await.to_owned() + t.g(&text).await }
}

shape! { elides_differently: "impl elides differently than trait (async-trait #294)",
    trait { async fn f<'a>(&'a self, x: &'a str) -> &'a str; async fn g(&self, x: &str) -> usize; }
    impl { async fn f<'a>(&'a self, x: &'a str) -> &'a str { tick().await; x } async fn g<'x>(&self, x: &'x str) -> usize { x.len() } }
    |t| { let text = "text".to_owned(); (t.f(&text).await.to_owned(), t.g(&text).await) }
}

shape! { as_future: "impl uses fn->impl Future for async fn in trait",
    trait { async fn f(&self, n: u8) -> u8; }
    impl { fn f(&self, n: u8) -> impl Future<Output = u8> { let sum = self.0 + n; async move { tick().await; sum } } }
    |t| t.f(1).await
}
