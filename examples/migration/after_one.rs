//! The address book of `before.rs` after the first commit of its migration: every `async_trait` is gone.
//!
//! Behaviour and cost are as before, a heap block for each call through `dyn`; static calls have none any more.

use std::collections::HashMap;

use adapters::derive;

/// Where the addresses are.
#[derive(DynAdapters)]
#[adapters(send)]
trait Addresses: Send {
    async fn find(&mut self, name: &str) -> Option<String>;

    async fn add(&mut self, name: &str, address: &str);

    async fn add_all(&mut self, all: &[(&str, &str)]) {
        for (name, address) in all {
            self.add(name, address).await;
        }
    }
}

#[derive(Default)]
struct InMemory(HashMap<String, String>);

impl Addresses for InMemory {
    async fn find(&mut self, name: &str) -> Option<String> {
        self.0.get(name).cloned()
    }

    async fn add(&mut self, name: &str, address: &str) {
        self.0.insert(name.to_owned(), address.to_owned());
    }
}

/// Remembers who was asked for.
struct Audited<A> {
    inner: A,
    asked: Vec<String>,
}

impl<A: Addresses> Addresses for Audited<A> {
    async fn find(&mut self, name: &str) -> Option<String> {
        self.asked.push(name.to_owned());
        self.inner.find(name).await
    }

    async fn add(&mut self, name: &str, address: &str) {
        self.inner.add(name, address).await;
    }
}

fn open(audited: bool) -> Box<dyn DynAddresses> {
    if audited {
        Box::new(BoxingAddresses::new(Audited { inner: InMemory::default(), asked: Vec::new() }))
    } else {
        Box::new(BoxingAddresses::new(InMemory::default()))
    }
}

async fn fill(book: &mut dyn DynAddresses) {
    book.add_all(&[("ann", "Dale 1"), ("bob", "Hill 2")]).await;
}

#[tokio::main]
async fn main() {
    let audited = std::env::args().any(|argument| argument == "--audited");
    let mut book = open(audited);
    fill(&mut *book).await;
    let found = tokio::spawn(async move { book.find("bob").await }).await.unwrap();
    println!("{found:?}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn finds_what_was_added() {
        for audited in [false, true] {
            let mut book = open(audited);
            fill(&mut *book).await;
            assert_eq!(book.find("bob").await.unwrap(), "Hill 2");
            assert_eq!(book.find("eve").await, None);
        }
    }
}
