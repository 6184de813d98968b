//! Arguments: any type without `impl`, any pattern.

use std::fmt::Display;

use adapters::derive;
use adapters_tests::{each, tick};

#[derive(DynAdapters)]
trait Takes {
    async fn elided(&self, a: &str, b: &mut Vec<u8>) -> usize;
    async fn nested(&self, a: &[&str]) -> usize;
    async fn function(&self, f: fn(&str) -> &str) -> usize;
    async fn dyn_function(&self, f: &dyn Fn(&str) -> usize) -> usize;
    async fn dyn_hrtb(&self, f: &dyn for<'x> Fn(&'x str) -> &'x str) -> usize;
    async fn boxed(&self, d: Box<dyn Display + '_>) -> String;
    async fn iterator(&self, items: &mut dyn Iterator<Item = u32>) -> u32;
    async fn owned(&mut self, s: String, t: (u8, [u16; 3])) -> usize;
    fn ignored(&self, _: u8, _: u8) -> u8;
    #[allow(clippy::too_many_arguments, clippy::many_single_char_names)]
    #[allow(clippy::many_single_char_names)]
    async fn many(
        &self,
        a: u8,
        b: u8,
        c: u8,
        d: u8,
        e: u8,
        f: u8,
        g: u8,
        h: u8,
        i: u8,
        j: u8,
        k: u8,
        l: u8,
        m: u8,
        n: u8,
        o: u8,
        p: u8,
        q: u8,
    ) -> u32;
    async fn patterns(&self, mut a: u8, (b, c): (u8, u8), _: u8) -> u8 {
        a += b;
        a + c
    }
}

struct T;

impl Takes for T {
    async fn elided(&self, a: &str, b: &mut Vec<u8>) -> usize {
        tick().await;
        b.extend(a.bytes());
        b.len()
    }
    async fn nested(&self, a: &[&str]) -> usize {
        tick().await;
        a.concat().len()
    }
    async fn function(&self, f: fn(&str) -> &str) -> usize {
        f(&String::from("abc")).len()
    }
    async fn dyn_function(&self, f: &dyn Fn(&str) -> usize) -> usize {
        tick().await;
        f("four")
    }
    async fn dyn_hrtb(&self, f: &dyn for<'x> Fn(&'x str) -> &'x str) -> usize {
        f("four").len()
    }
    async fn boxed(&self, d: Box<dyn Display + '_>) -> String {
        tick().await;
        d.to_string()
    }
    async fn iterator(&self, items: &mut dyn Iterator<Item = u32>) -> u32 {
        items.sum()
    }
    async fn owned(&mut self, s: String, t: (u8, [u16; 3])) -> usize {
        tick().await;
        s.len() + t.1.len()
    }
    fn ignored(&self, a: u8, b: u8) -> u8 {
        a + b
    }
    #[allow(clippy::many_single_char_names)]
    async fn many(
        &self,
        a: u8,
        b: u8,
        c: u8,
        d: u8,
        e: u8,
        f: u8,
        g: u8,
        h: u8,
        i: u8,
        j: u8,
        k: u8,
        l: u8,
        m: u8,
        n: u8,
        o: u8,
        p: u8,
        q: u8,
    ) -> u32 {
        [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q].into_iter().map(u32::from).sum()
    }
}

#[test]
fn every_kind_of_argument() {
    each!(dyn DynTakes: BoxingTakes CachingTakes InlineTakes, T, |t| {
        let mut bytes = vec![0];
        let local = String::from("local");
        assert_eq!(t.elided(&local, &mut bytes).await, 6);
        assert_eq!(bytes.len(), 6);
        (
            t.nested(&["a", &local]).await,
            t.function(|s| &s[1..]).await,
            t.dyn_function(&|s| s.len() + local.len()).await,
            t.dyn_hrtb(&|s| &s[1..]).await,
            t.boxed(Box::new(&local)).await,
            t.iterator(&mut (1..=4)).await,
            t.owned("xyz".into(), (0, [1, 2, 3])).await,
            t.ignored(1, 2),
            t.many(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1).await,
            t.patterns(1, (2, 3), 4).await,
        )
    });
}
