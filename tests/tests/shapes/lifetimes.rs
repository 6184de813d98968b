//! Lifetimes of arguments and outputs.

use adapters::derive;
use adapters_tests::{block_on, each, tick};

struct Cx<'a>(&'a str);

#[derive(DynAdapters)]
trait Borrows {
    async fn mine(&self) -> &str;
    async fn mine_mut(&mut self) -> &mut String;
    async fn mine_despite(&self, other: &str) -> Option<&str>;
    async fn theirs<'a>(&self, other: &'a str) -> &'a str;
    async fn both<'a, 'b: 'a>(&'b self, other: &'a mut Vec<&'b str>) -> &'a str;
    async fn cx(&self, cx: Cx<'_>) -> usize;
    async fn cx_back<'c>(&self, cx: Cx<'c>) -> Cx<'c>;
    async fn wrapped(&self) -> Cx<'_>;
    async fn placeholder(&self, a: &'_ str, b: Option<&'_ str>) -> usize;
    async fn shadowing<'call, 'this>(&'this self, a: &'call str, b: &'static str)
    -> (&'call str, &'this str);
    async fn invariant<'x>(&self, a: &mut Vec<&'x str>, b: &'x str) -> &'x str;
    fn plain<'a>(&self, a: &'a str) -> &'a str;
}

impl Borrows for String {
    async fn mine(&self) -> &str {
        tick().await;
        self
    }
    async fn mine_mut(&mut self) -> &mut String {
        tick().await;
        self.push('!');
        self
    }
    async fn mine_despite(&self, other: &str) -> Option<&str> {
        tick().await;
        self.get(other.len()..)
    }
    async fn theirs<'a>(&self, other: &'a str) -> &'a str {
        tick().await;
        &other[self.len()..]
    }
    async fn both<'a, 'b: 'a>(&'b self, other: &'a mut Vec<&'b str>) -> &'a str {
        tick().await;
        other.push(self);
        other[0]
    }
    async fn cx(&self, cx: Cx<'_>) -> usize {
        tick().await;
        cx.0.len()
    }
    async fn cx_back<'c>(&self, cx: Cx<'c>) -> Cx<'c> {
        tick().await;
        cx
    }
    async fn wrapped(&self) -> Cx<'_> {
        tick().await;
        Cx(self)
    }
    async fn placeholder(&self, a: &str, b: Option<&str>) -> usize {
        tick().await;
        a.len() + b.map_or(0, str::len)
    }
    async fn shadowing<'call, 'this>(
        &'this self,
        a: &'call str,
        _: &'static str,
    ) -> (&'call str, &'this str) {
        tick().await;
        (a, self)
    }
    async fn invariant<'x>(&self, a: &mut Vec<&'x str>, b: &'x str) -> &'x str {
        tick().await;
        a.push(b);
        a[0]
    }
    fn plain<'a>(&self, a: &'a str) -> &'a str {
        a
    }
}

#[test]
fn outputs_keep_their_own_lifetimes() {
    each!(dyn DynBorrows: BoxingBorrows CachingBorrows InlineBorrows, String::from("ab"), |s| {
        let long = String::from("longer than that");
        let theirs = {
            let result = s.theirs(&long).await;
            s.mine_mut().await;
            result.to_owned()
        };
        let mine = {
            let short = String::from("x");
            s.mine_despite(&short).await.map(str::to_owned)
        };
        let back = s.cx_back(Cx(&long)).await.0;
        s.mine_mut().await.push('?');
        let mut list = vec![back];
        (
            s.mine().await.to_owned(),
            theirs,
            mine,
            s.cx(Cx(&long)).await,
            s.wrapped().await.0.len(),
            s.placeholder("a", Some(&long)).await,
            s.shadowing(&long, "static").await.0.len(),
            s.invariant(&mut list, "b").await.to_owned(),
            s.plain(&long).len(),
            s.both(&mut Vec::new()).await.to_owned(),
        )
    });
}

#[test]
fn an_output_outlives_the_arguments_that_it_does_not_borrow() {
    let adapter = BoxingBorrows::new(String::from("value"));
    let s: &dyn DynBorrows = &adapter;
    let output = {
        let argument = String::from("v");
        block_on(s.mine_despite(&argument))
    };
    assert_eq!(output, Some("alue"));
}
