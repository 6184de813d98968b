//! A storage backend and its erased twin, by hand and derived: `cargo run --example storage_twin`.
//!
//! Projects that have a trait like this one, and want to choose the backend at run time, write a second trait with boxed
//! futures, implement it for every implementor of the first, and give it a handle that implements the first one again.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex};

use adapters::derive;
use adapters_examples::lines;

/// What is read from a backend.
#[derive(DynAdapters)]
#[adapters(send)]
pub trait Reader {
    /// The next bytes; none at the end.
    async fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

// derived: begin
#[derive(DynAdapters)]
#[adapters(send)]
// derived: end
/// Keeps blobs under names.
pub trait Storage {
    /// A blob that is being read.
    // derived, too: begin
    #[adapters(erase)]
    // derived, too: end
    type Reader: Reader + 'static;

    /// Begins to read a blob.
    async fn open(&self, name: &str) -> io::Result<Self::Reader>;

    /// Writes a blob, and returns its size.
    async fn put(&self, name: &str, bytes: &[u8]) -> io::Result<u64>;

    /// Removes a blob.
    async fn delete(&self, name: &str) -> io::Result<()>;

    /// The names that begin so.
    async fn list(&self, prefix: &str) -> io::Result<Vec<String>>;

    /// The size of a blob, if it is there.
    async fn size(&self, name: &str) -> io::Result<Option<u64>>;
}

/// The twin as it is written by hand.
mod by_hand {
    use std::io;
    use std::pin::Pin;
    use std::sync::Arc;

    use super::{Reader, Storage};

    // by hand: begin
    type Boxed<'a, T> = Pin<Box<dyn Future<Output = io::Result<T>> + Send + 'a>>;

    trait ErasedReader: Send {
        fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> Boxed<'a, usize>;
    }

    impl<R: Reader> ErasedReader for R {
        fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> Boxed<'a, usize> {
            Box::pin(Reader::read(self, buf))
        }
    }

    pub(super) struct AnyReader(Box<dyn ErasedReader>);

    impl Reader for AnyReader {
        async fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
            self.0.read(buf).await
        }
    }

    trait ErasedStorage: Send + Sync {
        fn open<'a>(&'a self, name: &'a str) -> Boxed<'a, AnyReader>;
        fn put<'a>(&'a self, name: &'a str, bytes: &'a [u8]) -> Boxed<'a, u64>;
        fn delete<'a>(&'a self, name: &'a str) -> Boxed<'a, ()>;
        fn list<'a>(&'a self, prefix: &'a str) -> Boxed<'a, Vec<String>>;
        fn size<'a>(&'a self, name: &'a str) -> Boxed<'a, Option<u64>>;
    }

    impl<S: Storage> ErasedStorage for S {
        fn open<'a>(&'a self, name: &'a str) -> Boxed<'a, AnyReader> {
            Box::pin(async move {
                let reader = Storage::open(self, name).await?;
                Ok(AnyReader(Box::new(reader)))
            })
        }

        fn put<'a>(&'a self, name: &'a str, bytes: &'a [u8]) -> Boxed<'a, u64> {
            Box::pin(Storage::put(self, name, bytes))
        }

        fn delete<'a>(&'a self, name: &'a str) -> Boxed<'a, ()> {
            Box::pin(Storage::delete(self, name))
        }

        fn list<'a>(&'a self, prefix: &'a str) -> Boxed<'a, Vec<String>> {
            Box::pin(Storage::list(self, prefix))
        }

        fn size<'a>(&'a self, name: &'a str) -> Boxed<'a, Option<u64>> {
            Box::pin(Storage::size(self, name))
        }
    }

    #[derive(Clone)]
    pub(super) struct AnyStorage(Arc<dyn ErasedStorage>);

    impl AnyStorage {
        pub(super) fn new(storage: impl Storage + 'static) -> Self {
            Self(Arc::new(storage))
        }
    }

    impl Storage for AnyStorage {
        type Reader = AnyReader;

        async fn open(&self, name: &str) -> io::Result<AnyReader> {
            self.0.open(name).await
        }

        async fn put(&self, name: &str, bytes: &[u8]) -> io::Result<u64> {
            self.0.put(name, bytes).await
        }

        async fn delete(&self, name: &str) -> io::Result<()> {
            self.0.delete(name).await
        }

        async fn list(&self, prefix: &str) -> io::Result<Vec<String>> {
            self.0.list(prefix).await
        }

        async fn size(&self, name: &str) -> io::Result<Option<u64>> {
            self.0.size(name).await
        }
    }
    // by hand: end
}

// ---- A backend. ----

/// In memory.
#[derive(Debug, Default)]
struct Memory {
    blobs: Mutex<BTreeMap<String, Arc<[u8]>>>,
}

/// A blob, and how much of it has been read.
#[derive(Debug)]
struct MemoryReader {
    blob: Arc<[u8]>,
    done: usize,
}

impl Reader for MemoryReader {
    async fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        tokio::task::yield_now().await;
        let rest = &self.blob[self.done..];
        let n = rest.len().min(buf.len());
        buf[..n].copy_from_slice(&rest[..n]);
        self.done += n;
        Ok(n)
    }
}

impl Storage for Memory {
    type Reader = MemoryReader;

    async fn open(&self, name: &str) -> io::Result<MemoryReader> {
        let blob = self.blobs.lock().expect("no panic in here").get(name).cloned();
        blob.map(|blob| MemoryReader { blob, done: 0 }).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    async fn put(&self, name: &str, bytes: &[u8]) -> io::Result<u64> {
        tokio::task::yield_now().await;
        self.blobs.lock().expect("no panic in here").insert(name.to_owned(), bytes.into());
        Ok(bytes.len() as u64)
    }

    async fn delete(&self, name: &str) -> io::Result<()> {
        let removed = self.blobs.lock().expect("no panic in here").remove(name);
        removed.map(drop).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    async fn list(&self, prefix: &str) -> io::Result<Vec<String>> {
        let blobs = self.blobs.lock().expect("no panic in here");
        Ok(blobs.keys().filter(|name| name.starts_with(prefix)).cloned().collect())
    }

    async fn size(&self, name: &str) -> io::Result<Option<u64>> {
        Ok(self.blobs.lock().expect("no panic in here").get(name).map(|blob| blob.len() as u64))
    }
}

// ---- What uses a backend, whichever it is. ----

/// Does everything that there is to do, and says what came of it.
async fn exercise(storage: impl Storage) -> io::Result<Vec<String>> {
    let mut said = Vec::new();
    said.push(format!("put {}", storage.put("a/one", b"first blob").await?));
    said.push(format!("put {}", storage.put("a/two", b"second").await?));
    said.push(format!("list {:?}", storage.list("a/").await?));
    let mut reader = storage.open("a/one").await?;
    let (mut text, mut buf) = (Vec::new(), [0; 4]);
    loop {
        let n = reader.read(&mut buf).await?;
        if n == 0 {
            break;
        }
        text.extend(&buf[..n]);
    }
    said.push(format!("read {:?}", String::from_utf8_lossy(&text)));
    storage.delete("a/one").await?;
    said.push(format!("sizes {:?} {:?}", storage.size("a/one").await?, storage.size("a/two").await?));
    said.push(format!("gone {}", storage.open("a/one").await.is_err()));
    Ok(said)
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let by_hand = by_hand::AnyStorage::new(Memory::default());
    // A handle that can be cloned, with the futures in the object: no allocation per call, except for the readers.
    let derived: Arc<dyn DynStorage> = InlineStorage::shared(Memory::default());

    let (handle, another) = (by_hand.clone(), Arc::clone(&derived));
    let said = tokio::spawn(exercise(handle)).await.expect("no panic in there")?;
    assert_eq!(tokio::spawn(exercise(another)).await.expect("no panic in there")?, said);
    for line in said {
        println!("{line}");
    }
    assert_eq!(by_hand.list("").await?, derived.list("").await?);

    let (hand, derive) = count();
    println!("\nthe twin by hand: {hand} lines; derived: {derive}, and one for the reader");
    Ok(())
}

/// The lines of the twin, by hand and derived.
fn count() -> (usize, usize) {
    let source = include_str!("storage_twin.rs");
    let derived = lines::between(source, "derived") + lines::between(source, "derived, too");
    (lines::between(source, "by hand"), derived)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn both_twins_are_the_backend() {
        let expected = exercise(Memory::default()).await.unwrap();
        assert_eq!(expected[3], "read \"first blob\"");
        let objects: [Box<dyn DynStorage>; 3] = [
            Box::new(BoxingStorage::new(Memory::default())),
            Box::new(CachingStorage::new(Memory::default())),
            InlineStorage::boxed(Memory::default()),
        ];
        for object in objects {
            assert_eq!(exercise(object).await.unwrap(), expected);
        }
        assert_eq!(exercise(by_hand::AnyStorage::new(Memory::default())).await.unwrap(), expected);
        let (hand, derived) = count();
        assert!(hand > 10 * derived, "{hand} lines by hand, {derived} derived");
    }
}
