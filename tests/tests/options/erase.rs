//! `#[adapters(erase)]`: associated types that objects do not name.

use std::fmt::Display;

use adapters::derive;
use adapters_tests::{block_on, tick};

#[derive(DynAdapters)]
trait Read {
    type Error;
    async fn read(&mut self, buffer: &mut [u8]) -> Result<usize, Self::Error>;
}

#[derive(DynAdapters)]
trait Store {
    type Error;
    #[adapters(erase)]
    type Reader: Read<Error = Self::Error>;
    #[adapters(erase)]
    type Names: Iterator<Item = String>;

    async fn open(&self, name: &str) -> Result<Self::Reader, Self::Error>;
    async fn find(&mut self, name: &str) -> Option<(usize, Self::Reader)>;
    fn all(&self) -> Vec<Self::Reader>;
    fn now(&self, name: &str) -> Self::Reader;
    fn later(&self) -> impl Future<Output = Self::Reader>;
    fn each(&self) -> impl Iterator<Item = Self::Reader>;
    fn names(&self) -> Self::Names;
    async fn count(&self) -> usize;
}

/// What it stores is borrowed, so that neither it nor its readers live forever.
#[derive(Clone, Copy)]
struct Texts<'t>(&'t [(&'t str, &'t str)]);

struct Text<'t>(&'t str);

impl Read for Text<'_> {
    type Error = String;
    async fn read(&mut self, buffer: &mut [u8]) -> Result<usize, String> {
        tick().await;
        let n = self.0.len().min(buffer.len());
        if n == 0 {
            return Err("empty".into());
        }
        buffer[..n].copy_from_slice(&self.0.as_bytes()[..n]);
        self.0 = &self.0[n..];
        Ok(n)
    }
}

impl<'t> Texts<'t> {
    fn get(self, name: &str) -> Option<Text<'t>> {
        self.0.iter().find(|(there, _)| *there == name).map(|(_, text)| Text(text))
    }
}

impl<'t> Store for Texts<'t> {
    type Error = String;
    type Reader = Text<'t>;
    type Names = std::vec::IntoIter<String>;
    async fn open(&self, name: &str) -> Result<Text<'t>, String> {
        tick().await;
        self.get(name).ok_or_else(|| format!("no {name}"))
    }
    async fn find(&mut self, name: &str) -> Option<(usize, Text<'t>)> {
        tick().await;
        Some((name.len(), self.get(name)?))
    }
    fn all(&self) -> Vec<Text<'t>> {
        self.0.iter().map(|(_, text)| Text(text)).collect()
    }
    fn now(&self, name: &str) -> Text<'t> {
        self.get(name).unwrap()
    }
    async fn later(&self) -> Text<'t> {
        tick().await;
        self.get("a").unwrap()
    }
    fn each(&self) -> impl Iterator<Item = Text<'t>> {
        self.0.iter().map(|(_, text)| Text(text))
    }
    fn names(&self) -> Self::Names {
        self.0.iter().map(|(name, _)| (*name).to_owned()).collect::<Vec<_>>().into_iter()
    }
    async fn count(&self) -> usize {
        self.0.len()
    }
}

async fn text_of<R: Read<Error: Display>>(mut reader: R) -> String {
    let (mut text, mut buffer) = (Vec::new(), [0; 2]);
    loop {
        match reader.read(&mut buffer).await {
            Ok(n) => text.extend_from_slice(&buffer[..n]),
            Err(error) => return String::from_utf8(text).unwrap() + &error.to_string(),
        }
    }
}

/// Everything that there is to see of a store, in code that does not know whether it has an object.
async fn seen<S: Store<Error: Display>>(mut store: S) -> Vec<String> {
    let mut seen = Vec::new();
    match store.open("a").await {
        Ok(reader) => seen.push(text_of(reader).await),
        Err(error) => seen.push(error.to_string()),
    }
    seen.extend(store.open("c").await.err().map(|error| error.to_string()));
    let (n, reader) = store.find("b").await.unwrap();
    seen.push(n.to_string() + &text_of(reader).await);
    assert!(store.find("c").await.is_none());
    for reader in store.all() {
        seen.push(text_of(reader).await);
    }
    for reader in store.each() {
        seen.push(text_of(reader).await);
    }
    seen.push(text_of(store.now("b")).await + &text_of(store.later().await).await);
    seen.extend(store.names());
    seen.push(store.count().await.to_string());
    seen
}

fn object<'o>(
    store: &'o mut (dyn DynStore<Error = String> + 'o),
) -> &'o mut (dyn DynStore<Error = String> + 'o) {
    store
}

#[test]
fn an_object_returns_boxes_of_objects() {
    let (a, b) = (String::from("first"), String::from("second"));
    let texts = [("a", &*a), ("b", &*b)];
    let texts = Texts(&texts);
    let expected = block_on(seen(texts));
    assert_eq!(expected.len(), 11);
    assert_eq!(block_on(seen(object(&mut BoxingStore::new(texts)))), expected);
    assert_eq!(block_on(seen(object(&mut CachingStore::new(texts)))), expected);
    assert_eq!(block_on(seen(std::pin::pin!(InlineStore::new(texts)).as_mut().as_dyn())), expected);
    let boxed: Box<dyn DynStore<Error = String> + '_> = InlineStore::boxed(texts);
    assert_eq!(block_on(seen(boxed)), expected);
}

/// The type has a name, and what is returned outlives the store.
#[test]
fn the_type_is_a_box_of_an_object() {
    type Object = dyn DynStore<Error = String>;
    fn reader_of<
        S: Store<Reader = Box<dyn DynRead<Error = String>>, Names = Box<dyn Iterator<Item = String>>> + ?Sized,
    >(
        store: &S,
    ) -> Box<dyn DynRead<Error = String>> {
        store.now("a")
    }
    let store: Box<Object> = Box::new(BoxingStore::new(Texts(&[("a", "text")])));
    let reader = reader_of::<Object>(&*store);
    drop(store);
    assert_eq!(block_on(text_of(reader)), "textempty");
}

#[derive(DynAdapters)]
#[adapters(send)]
trait Chunk {
    async fn next(&mut self) -> Option<u8>;
}

#[derive(DynAdapters)]
#[adapters(send)]
trait Source {
    #[adapters(erase)]
    type Chunk: Chunk + 'static;
    async fn chunk(&self) -> Self::Chunk;
}

struct Up(u8);

impl Chunk for Up {
    async fn next(&mut self) -> Option<u8> {
        tokio::task::yield_now().await;
        self.0 = self.0.checked_sub(1)?;
        Some(self.0)
    }
}

impl Source for Up {
    type Chunk = Self;
    async fn chunk(&self) -> Self {
        tokio::task::yield_now().await;
        Self(self.0)
    }
}

#[test]
#[cfg_attr(miri, ignore = "a runtime with threads")]
fn it_goes_to_another_thread() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let sources: [std::sync::Arc<dyn DynSource>; 3] = [
        std::sync::Arc::new(BoxingSource::new(Up(3))),
        std::sync::Arc::new(CachingSource::new(Up(3))),
        InlineSource::shared(Up(3)),
    ];
    for source in sources {
        let sum = runtime.spawn(async move {
            let mut chunk: Box<dyn DynChunk> = source.chunk().await;
            let mut sum = 0;
            while let Some(n) = chunk.next().await {
                sum += n;
            }
            sum
        });
        assert_eq!(runtime.block_on(sum).unwrap(), 3);
    }
}
