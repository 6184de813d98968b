//! Data in memory, gone when the server stops.

use std::collections::HashMap;
use std::io;
use std::sync::{PoisonError, RwLock};

use super::Store;

/// A map. Its methods never wait, so their futures are ready at once.
#[derive(Debug, Default)]
pub(crate) struct Memory(RwLock<HashMap<String, Vec<u8>>>);

impl Store for Memory {
    async fn get(&self, key: &str) -> io::Result<Option<Vec<u8>>> {
        Ok(self.0.read().unwrap_or_else(PoisonError::into_inner).get(key).cloned())
    }

    async fn set(&self, key: &str, value: &[u8]) -> io::Result<()> {
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(key.to_owned(), value.to_owned());
        Ok(())
    }

    async fn remove(&self, key: &str) -> io::Result<bool> {
        Ok(self.0.write().unwrap_or_else(PoisonError::into_inner).remove(key).is_some())
    }

    async fn flush(&self) -> io::Result<()> {
        Ok(())
    }
}
