//! `use<Self>`: what is returned outlives the borrow of `self`, but not what `Self` borrows.

use std::fmt::Display;

use adapters::derive;
use adapters_tests::{block_on, tick};

#[derive(DynAdapters)]
trait Words {
    fn words(&self) -> impl Iterator<Item = String> + use<Self>;
    fn next(&mut self) -> impl Future<Output = usize> + use<Self>;
    fn starting(&self, with: &str) -> impl Display + Send + use<Self>;
    fn longer(&self, than: &str) -> impl Fn(&str) -> bool + use<Self>;
    fn counted(&mut self) -> impl FnMut() -> usize + use<Self>;
    fn title(&self) -> impl Display + use<'_, Self>;
    fn kind(&self) -> impl Display + 'static + use<Self>;
    async fn len(&self) -> usize;
}

#[derive(Clone)]
struct Text<'t>(&'t str, usize);

impl<'t> Words for Text<'t> {
    fn words(&self) -> impl Iterator<Item = String> + use<'t> {
        self.0.split(' ').map(str::to_owned)
    }
    fn next(&mut self) -> impl Future<Output = usize> + use<'t> {
        self.1 += 1;
        let (text, n) = (self.0, self.1);
        async move {
            tick().await;
            text.len() + n
        }
    }
    fn starting(&self, with: &str) -> impl Display + Send + use<'t> {
        self.0.split(' ').find(|word| word.starts_with(with)).unwrap_or_default()
    }
    fn longer(&self, than: &str) -> impl Fn(&str) -> bool + use<'t> {
        let (text, than) = (self.0, than.len());
        move |word| text.contains(word) && word.len() > than
    }
    fn counted(&mut self) -> impl FnMut() -> usize + use<'t> {
        let mut words = self.0.split(' ');
        move || words.next().map_or(0, str::len)
    }
    fn title(&self) -> impl Display + use<'_, 't> {
        self.0
    }
    fn kind(&self) -> impl Display + 'static + use<'t> {
        "text"
    }
    async fn len(&self) -> usize {
        tick().await;
        self.0.len()
    }
}

/// Everything is used once the words are gone.
fn all(mut words: impl Words) -> (Vec<String>, usize, String, bool, usize, String, usize) {
    let title = words.title().to_string();
    let len = block_on(words.len());
    let (each, next, starting) = (words.words(), words.next(), words.starting("t"));
    let (longer, mut counted, kind) = (words.longer("at"), words.counted(), words.kind());
    drop(words);
    let rest = format!("{starting}{kind}{title}");
    (each.collect(), block_on(next), rest, longer("two"), counted() + counted(), kind.to_string(), len)
}

#[test]
fn outlives_the_borrow() {
    let text = String::from("one two");
    let value = Text(&text, 0);
    let expected = all(value.clone());
    assert_eq!(expected.0, ["one", "two"]);
    let objects: [Box<dyn DynWords + '_>; 3] = [
        Box::new(BoxingWords::new(value.clone())),
        Box::new(CachingWords::new(value.clone())),
        InlineWords::boxed(value.clone()),
    ];
    for object in objects {
        assert_eq!(all(object), expected);
    }
    assert_eq!(all(BoxingWords::new(value.clone())), expected);
    let mut value = value;
    let mut inline = std::pin::pin!(InlineWords::new(&mut value));
    assert_eq!(all(inline.as_mut().as_dyn()), expected);
    let threaded: Box<dyn DynWords + Send + '_> = Box::new(BoxingWords::new(Text(&text, 0)));
    assert_eq!(all(threaded), expected);
}

#[derive(DynAdapters)]
trait Table<'t, K: Clone, const N: usize>: std::fmt::Debug {
    type Row: Display;
    fn rows(&self, key: K) -> impl Iterator<Item = Self::Row> + use<'t, Self, K, N>;
    fn keys(&self) -> [&'t K; N];
}

#[derive(Debug, Clone)]
struct Keys<'t, K>(&'t [K]);

impl<'t, K: Clone + Display + std::fmt::Debug> Table<'t, K, 1> for Keys<'t, K> {
    type Row = String;
    fn rows(&self, key: K) -> impl Iterator<Item = String> + use<'t, K> {
        self.0.iter().map(move |other| format!("{key}{other}"))
    }
    fn keys(&self) -> [&'t K; 1] {
        [&self.0[0]]
    }
}

fn rows<'t, K: Clone + 't, R: Display>(table: impl Table<'t, K, 1, Row = R>) -> Vec<String> {
    let key = table.keys()[0].clone();
    let rows = table.rows(key);
    drop(table);
    rows.map(|row| row.to_string()).collect()
}

#[test]
fn with_parameters_of_all_kinds() {
    let owned = [1, 2].map(|n: u32| n.to_string());
    let borrowed: Vec<&str> = owned.iter().map(String::as_str).collect();
    let value = Keys(&borrowed);
    let expected = rows(value.clone());
    assert_eq!(expected, ["11", "12"]);
    let objects: [Box<dyn DynTable<'_, &str, 1, Row = String> + '_>; 3] = [
        Box::new(BoxingTable::new(value.clone())),
        Box::new(CachingTable::new(value.clone())),
        InlineTable::<_, &str, 1>::boxed(value.clone()),
    ];
    for object in objects {
        assert_eq!(rows(object), expected);
    }
}

/// Not for objects of what borrows.
#[derive(DynAdapters)]
trait Owned: 'static {
    fn shown(&self) -> impl Display + use<Self>;
    fn done(self, suffix: &str) -> impl Display + use<Self>;
}

impl Owned for u8 {
    fn shown(&self) -> impl Display + use<> {
        *self
    }
    fn done(self, suffix: &str) -> impl Display + use<> {
        format!("{self}{suffix}")
    }
}

#[test]
fn of_what_lives_forever_and_by_value() {
    let both = |value: Box<dyn DynOwned>| {
        let shown = value.shown();
        format!("{}{shown}", value.done(&String::from("!")))
    };
    assert_eq!(both(Box::new(BoxingOwned::new(3))), "3!3");
    assert_eq!(both(Box::new(CachingOwned::new(3))), "3!3");
    assert_eq!(both(InlineOwned::boxed(3)), "3!3");
}

mod theirs {
    use std::fmt::Display;

    pub(super) trait Named {
        fn name(&self) -> impl Display + use<Self>;
    }
}

#[adapters::dyn_adapters(remote = theirs::Named, pointers("&mut"))]
trait Named {
    fn name(&self) -> impl Display + use<Self>;
}

impl<'t> theirs::Named for Text<'t> {
    fn name(&self) -> impl Display + use<'t> {
        self.0
    }
}

fn named(named: impl theirs::Named) -> String {
    let name = named.name();
    drop(named);
    name.to_string()
}

#[test]
fn of_a_mirror() {
    let text = String::from("name");
    let mut adapter = BoxingNamed::new(Text(&text, 0));
    let object: &mut dyn DynNamed = &mut adapter;
    assert_eq!(named(object), "name");
    let name = {
        let object: Box<dyn DynNamed + '_> = InlineNamed::boxed(Text(&text, 0));
        theirs::Named::name(&*object).to_string()
    };
    assert_eq!(name, "name");
}

#[derive(DynAdapters)]
trait Word {
    async fn word(&mut self) -> String;
}

impl Word for &str {
    async fn word(&mut self) -> String {
        tick().await;
        (*self).to_owned()
    }
}

/// With what other options make of what is returned.
#[derive(DynAdapters)]
#[adapters(also_send)]
trait Library {
    #[adapters(erase)]
    type Erased: Word;
    fn word(&self) -> impl Word + use<Self>;
    fn erased(&self) -> impl Iterator<Item = Self::Erased> + use<Self>;
    fn later(&self) -> impl Future<Output = usize> + use<Self>;
    async fn len(&self) -> usize;
}

impl<'t> Library for Text<'t> {
    type Erased = &'t str;
    fn word(&self) -> impl Word + use<'t> {
        self.0
    }
    fn erased(&self) -> impl Iterator<Item = &'t str> + use<'t> {
        self.0.split(' ')
    }
    fn later(&self) -> impl Future<Output = usize> + use<'t> {
        let text = self.0;
        async { text.len() }
    }
    async fn len(&self) -> usize {
        self.0.len()
    }
}

fn read(library: impl Library) -> (String, Vec<String>, usize, usize) {
    let len = block_on(library.len());
    let (mut word, erased, later) = (library.word(), library.erased(), library.later());
    drop(library);
    let each = erased.map(|mut word| block_on(word.word())).collect();
    (block_on(word.word()), each, block_on(later), len)
}

fn is_send<T: Send>(value: T) -> T {
    value
}

#[test]
fn of_other_traits_and_with_options() {
    let text = String::from("one two");
    let value = Text(&text, 0);
    let expected = read(value.clone());
    let objects: [Box<dyn DynLibrary + '_>; 3] = [
        Box::new(BoxingLibrary::new(value.clone())),
        Box::new(CachingLibrary::new(value.clone())),
        InlineLibrary::boxed(value.clone()),
    ];
    for object in objects {
        assert_eq!(read(object), expected);
    }
    let object: Box<dyn DynSendLibrary + '_> = Box::new(BoxingLibrary::new(SendLibrary::new(value)));
    let later = is_send(object.later());
    drop(object);
    assert_eq!(block_on(later), 7);
}
