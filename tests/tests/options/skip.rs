//! `#[adapters(skip)]`: objects have the default, everybody else what the implementor says.

use std::fmt::Display;

use adapters::derive;
use adapters_tests::{block_on, each, tick};

#[derive(DynAdapters)]
trait Journal {
    async fn append(&mut self, line: &str) -> usize;
    async fn count(&self) -> usize;

    /// Generic, so no object could have it.
    #[adapters(skip)]
    fn describe<D: Display + Clone>(&self, prefix: D, _: &[D]) -> String {
        format!("{prefix}: some journal")
    }
    #[adapters(skip)]
    async fn append_all<I: IntoIterator<Item = L>, L: AsRef<str>>(&mut self, lines: I) -> usize {
        let mut n = 0;
        for line in lines {
            n = self.append(line.as_ref()).await;
        }
        n
    }
    #[adapters(skip)]
    fn kind() -> &'static str {
        "any"
    }
    #[adapters(skip)]
    const LIMIT: usize = 10;
}

#[derive(Default)]
struct Lines(Vec<String>);

impl Journal for Lines {
    async fn append(&mut self, line: &str) -> usize {
        tick().await;
        self.0.push(line.into());
        self.0.len()
    }
    async fn count(&self) -> usize {
        self.0.len()
    }
    fn describe<D: Display + Clone>(&self, prefix: D, _: &[D]) -> String {
        format!("{prefix}: {} lines", self.0.len())
    }
    fn kind() -> &'static str {
        "lines"
    }
    const LIMIT: usize = 3;
}

/// What a user of any journal sees of what is skipped.
fn seen<J: Journal + ?Sized>(journal: &J) -> (String, &'static str, usize) {
    (journal.describe("x", &[]), J::kind(), J::LIMIT)
}

#[test]
fn objects_have_the_default() {
    let n = each!(dyn DynJournal: BoxingJournal CachingJournal InlineJournal, Lines::default(), |j| {
        // The default of one that is skipped calls what objects have.
        (j.append_all(["a", "b"]).await, j.count().await)
    });
    assert_eq!(n, (2, 2));
    let mut caching = CachingJournal::new(Lines::default());
    assert_eq!(seen::<dyn DynJournal>(&caching), ("x: some journal".into(), "any", 10));
    assert_eq!(block_on((&mut caching as &mut dyn DynJournal).append_all(vec!["a".to_owned()])), 1);
}

#[test]
fn all_others_have_what_the_implementor_says() {
    let expected = ("x: 0 lines".to_owned(), "lines", 3);
    let mut lines = Lines::default();
    assert_eq!(seen(&lines), expected);
    assert_eq!(seen(&&mut lines), expected);
    assert_eq!(seen(&Box::new(&mut lines)), expected);
    assert_eq!(seen(&BoxingJournal::new(&mut lines)), expected);
    assert_eq!(seen(&InlineJournal::new(lines)), expected);
    let object: Box<dyn DynJournal> = InlineJournal::boxed(Lines::default());
    assert_eq!(seen(&object), ("x: some journal".into(), "any", 10));
}

/// What only sized types have: nothing to say, and nothing in the object.
#[derive(DynAdapters)]
trait Lender {
    type Lent<'a>
    where
        Self: Sized + 'a;
    type Config
    where
        Self: Sized;
    fn lend(&mut self) -> Self::Lent<'_>
    where
        Self: Sized;
    fn config() -> Self::Config
    where
        Self: Sized;
    async fn size(&self) -> usize;
}

impl Lender for Lines {
    type Lent<'a> = &'a mut [String];
    type Config = u8;
    fn lend(&mut self) -> &mut [String] {
        &mut self.0
    }
    fn config() -> u8 {
        1
    }
    async fn size(&self) -> usize {
        tick().await;
        self.0.len()
    }
}

#[test]
fn types_with_parameters_for_sized_types_are_left_out() {
    let n = each!(dyn DynLender: BoxingLender CachingLender InlineLender, owned Lines(vec!["a".into()]), |l| l.size().await);
    assert_eq!((n, Lines::config(), Lines(vec!["a".into()]).lend().len()), (1, 1, 1));
}
