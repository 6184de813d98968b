//! Several traits of one argument, or of what is returned.

use std::fmt::{Debug, Display};
use std::io::{Cursor, Read, Seek, SeekFrom};
use std::pin::pin;

use adapters::derive;
use adapters_tests::block_on;

#[derive(DynAdapters)]
trait Reports<'t, T: Display> {
    type Item: Debug;

    fn both(&self, what: impl Display + Debug) -> String;
    async fn later(&mut self, what: impl Display + Debug + Send) -> String;
    fn tail(&mut self, file: impl Read + Seek) -> String;
    fn count(&self, items: impl ExactSizeIterator<Item = Self::Item> + Debug) -> (usize, String);
    fn borrowed(&self, items: impl DoubleEndedIterator<Item = &'t str> + Debug) -> String;
    fn lines(&self) -> impl Iterator<Item = &str> + Debug;
    fn of_param(&self, items: impl Iterator<Item = T> + Debug) -> String;
    fn named<A: Display + Debug>(&self, what: A) -> String;
    fn returned(&self, number: u8) -> impl Display + Debug;
    fn nested(&self, there: bool) -> Option<impl Display + Debug>;
    fn shared(&self, what: &(impl Display + Debug)) -> String;
}

#[derive(Clone, Copy)]
struct Plain;

impl<'t, T: Display> Reports<'t, T> for Plain {
    type Item = Option<u8>;

    fn both(&self, what: impl Display + Debug) -> String {
        format!("{what} {what:?}")
    }
    async fn later(&mut self, what: impl Display + Debug + Send) -> String {
        let text = format!("{what} {what:?}");
        block_on(async {});
        text
    }
    fn tail(&mut self, mut file: impl Read + Seek) -> String {
        let mut text = String::new();
        file.seek(SeekFrom::Start(2)).unwrap();
        file.read_to_string(&mut text).unwrap();
        text
    }
    fn count(&self, items: impl ExactSizeIterator<Item = Self::Item> + Debug) -> (usize, String) {
        let (len, shown) = (items.len(), format!("{items:?}"));
        (len, format!("{shown} {:?}", items.collect::<Vec<_>>()))
    }
    fn borrowed(&self, items: impl DoubleEndedIterator<Item = &'t str> + Debug) -> String {
        let shown = format!("{items:?}");
        shown + &items.rev().collect::<String>()
    }
    fn lines(&self) -> impl Iterator<Item = &str> + Debug {
        ["one", "two"].into_iter()
    }
    fn of_param(&self, items: impl Iterator<Item = T> + Debug) -> String {
        format!("{items:?}").len().to_string() + &items.map(|item| item.to_string()).collect::<String>()
    }
    fn named<A: Display + Debug>(&self, what: A) -> String {
        format!("{what} {what:?}")
    }
    fn returned(&self, number: u8) -> impl Display + Debug {
        format!("{number}!")
    }
    fn nested(&self, there: bool) -> Option<impl Display + Debug> {
        there.then_some('n')
    }
    fn shared(&self, what: &(impl Display + Debug)) -> String {
        format!("{what} {what:?}")
    }
}

#[derive(Debug)]
struct Negative(i8);

impl Iterator for Negative {
    type Item = i8;
    fn next(&mut self) -> Option<i8> {
        self.0 += 1;
        (self.0 <= 0).then_some(self.0)
    }
}

fn all<'t, R: Reports<'t, i8, Item = Option<u8>> + ?Sized>(reports: &mut R) -> Vec<String> {
    let (len, items) = reports.count([Some(1), None].into_iter());
    let parts = ["ab".to_owned(), "cd".to_owned()];
    vec![
        reports.both("a"),
        block_on(reports.later("b")),
        reports.tail(Cursor::new("cdefg")),
        format!("{len} {items}"),
        reports.borrowed(["x", "y"].into_iter()),
        format!("{0:?} {1}", reports.lines(), reports.lines().collect::<String>()),
        reports.of_param(Negative(-3)),
        reports.named(parts.concat()),
        format!("{0} {0:?}", reports.returned(7)),
        format!("{:?} {:?}", reports.nested(true).map(|n| n.to_string()), reports.nested(false).is_none()),
        reports.shared(&'s'),
    ]
}

#[test]
fn every_adapter_is_as_the_value() {
    let expected = all(&mut Plain);
    assert_eq!(expected[0], "a \"a\"");
    let (mut boxing, mut caching) = (BoxingReports::new(Plain), CachingReports::new(Plain));
    let (mut inline, mut boxed) = (pin!(InlineReports::new(Plain)), InlineReports::boxed(Plain));
    let objects: [&mut dyn DynReports<'_, i8, Item = Option<u8>>; 4] =
        [&mut boxing, &mut caching, inline.as_mut().as_dyn(), &mut *boxed];
    for object in objects {
        assert_eq!(all(object), expected);
    }
}
