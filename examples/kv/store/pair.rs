//! Two stores: one that answers, and one that keeps.

use std::io;

use super::Store;

/// Writes go to `back` first, then to `front`; reads are answered by `front` where it knows the key.
#[derive(Debug)]
pub(crate) struct Pair<F, B> {
    front: F,
    back: B,
    /// One change at a time, or the two stores could see two changes in a different order. A reader that fills `front`
    /// from `back` is a change, too.
    changing: tokio::sync::Mutex<()>,
}

impl<F, B> Pair<F, B> {
    pub(crate) fn new(front: F, back: B) -> Self {
        Self { front, back, changing: tokio::sync::Mutex::new(()) }
    }
}

impl<F: Store, B: Store> Store for Pair<F, B> {
    async fn get(&self, key: &str) -> io::Result<Option<Vec<u8>>> {
        if let Some(value) = self.front.get(key).await? {
            return Ok(Some(value));
        }
        let _change = self.changing.lock().await;
        let value = self.back.get(key).await?;
        if let Some(value) = &value {
            self.front.set(key, value).await?;
        }
        Ok(value)
    }

    async fn set(&self, key: &str, value: &[u8]) -> io::Result<()> {
        let _change = self.changing.lock().await;
        self.back.set(key, value).await?;
        self.front.set(key, value).await
    }

    async fn remove(&self, key: &str) -> io::Result<bool> {
        let _change = self.changing.lock().await;
        let was_there = self.back.remove(key).await?;
        self.front.remove(key).await?;
        Ok(was_there)
    }

    async fn flush(&self) -> io::Result<()> {
        self.back.flush().await
    }
}
