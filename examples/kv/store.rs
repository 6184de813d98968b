//! The trait, and the one place that knows its implementors and adapters.

use std::io;
use std::path::PathBuf;
use std::str::FromStr;

use adapters::derive;

mod log;
mod memory;
mod pair;

pub(crate) use self::log::Log;
pub(crate) use self::memory::Memory;
pub(crate) use self::pair::Pair;

/// Where the data is. Connections use it at the same time, each in a task of its own: that is what `Send + Sync` and
/// `send` are for.
#[derive(DynAdapters)]
#[adapters(send)]
pub(crate) trait Store: Send + Sync {
    async fn get(&self, key: &str) -> io::Result<Option<Vec<u8>>>;

    async fn set(&self, key: &str, value: &[u8]) -> io::Result<()>;

    /// Whether it was there.
    async fn remove(&self, key: &str) -> io::Result<bool>;

    /// Returns when all that was written is safe.
    async fn flush(&self) -> io::Result<()>;
}

/// Where a call's future lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Adapter {
    Boxing,
    Caching,
    Inline,
}

impl Adapter {
    pub(crate) const ALL: [Self; 3] = [Self::Boxing, Self::Caching, Self::Inline];

    /// From here on, nobody knows which store it is, nor which adapter.
    pub(crate) fn adapt(self, store: impl Store + 'static) -> Box<dyn DynStore> {
        match self {
            Self::Boxing => Box::new(BoxingStore::new(store)),
            Self::Caching => Box::new(CachingStore::new(store)),
            Self::Inline => InlineStore::boxed(store),
        }
    }
}

impl FromStr for Adapter {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "boxing" => Ok(Self::Boxing),
            "caching" => Ok(Self::Caching),
            "inline" => Ok(Self::Inline),
            _ => Err(format!("`{text}` is no adapter: boxing, caching, inline")),
        }
    }
}

/// Which store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Backend {
    Memory,
    Log(PathBuf),
    /// A memory in front of a log.
    Pair(PathBuf),
}

impl FromStr for Backend {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.split_once(':') {
            None if text == "memory" => Ok(Self::Memory),
            Some(("log", path)) => Ok(Self::Log(path.into())),
            Some(("pair", path)) => Ok(Self::Pair(path.into())),
            _ => Err(format!("`{text}` is no backend: memory, log:PATH, pair:PATH")),
        }
    }
}

/// Opens a store that the command line names.
pub(crate) async fn open(backend: &Backend, adapter: Adapter) -> io::Result<Box<dyn DynStore>> {
    Ok(match backend {
        Backend::Memory => adapter.adapt(Memory::default()),
        Backend::Log(path) => adapter.adapt(Log::open(path).await?),
        Backend::Pair(path) => {
            // A `Box<dyn DynStore>` is a `Store` again, so a pair can be made of what was itself chosen at run time.
            let front = adapter.adapt(Memory::default());
            let back = adapter.adapt(Log::open(path).await?);
            adapter.adapt(Pair::new(front, back))
        }
    })
}
