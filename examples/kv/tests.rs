//! Real sockets, real files, every store with every adapter.

use std::env::temp_dir;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::client::Client;
use crate::load::{self, Load};
use crate::server::Server;
use crate::store::{self, Adapter, Backend, DynStore, Log, Memory, Pair, Store};

/// A file that goes away with the test.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        Self(temp_dir().join(format!("kv-test-{}-{number}.log", std::process::id())))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

async fn start(store: Box<dyn DynStore>) -> Server {
    Server::start(TcpListener::bind(("127.0.0.1", 0)).await.unwrap(), store).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_store_with_every_adapter() {
    for adapter in Adapter::ALL {
        let file = Scratch::new();
        for backend in [Backend::Memory, Backend::Log(file.0.clone()), Backend::Pair(file.0.clone())] {
            let server = start(store::open(&backend, adapter).await.unwrap()).await;
            let mut client = Client::connect(server.address()).await.unwrap();
            let mut other = Client::connect(server.address()).await.unwrap();
            assert_eq!(client.get("absent").await.unwrap(), None);
            client.set("a", b"1").await.unwrap();
            client.set("b", b"\0 any \n bytes").await.unwrap();
            client.set("a", b"2").await.unwrap();
            assert_eq!(other.get("a").await.unwrap().unwrap(), b"2");
            assert_eq!(other.get("b").await.unwrap().unwrap(), b"\0 any \n bytes");
            assert!(other.remove("a").await.unwrap());
            assert!(!client.remove("a").await.unwrap());
            assert_eq!(client.get("a").await.unwrap(), None);
            client.remove("b").await.unwrap();
            server.shut_down().await.unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn clients_that_overlap_read_what_they_wrote() {
    for adapter in Adapter::ALL {
        let file = Scratch::new();
        let backend = Backend::Pair(file.0.clone());
        let load = Load { clients: 8, requests: 40 };
        assert_eq!(load::run(load, &backend, adapter).await.unwrap().0, 320);
    }
}

#[tokio::test]
async fn a_log_is_there_again_after_a_restart() {
    let file = Scratch::new();
    for adapter in Adapter::ALL {
        let server = start(store::open(&Backend::Log(file.0.clone()), adapter).await.unwrap()).await;
        let mut client = Client::connect(server.address()).await.unwrap();
        let before = client.get("count").await.unwrap().map_or(0, |value| value.len());
        client.set("count", &vec![b'x'; before + 1]).await.unwrap();
        server.shut_down().await.unwrap();
    }
    let log = Log::open(&file.0).await.unwrap();
    assert_eq!(log.get("count").await.unwrap().unwrap(), b"xxx");
}

/// Wherever the machine stopped: what was whole is there, the rest is not, and the log goes on.
#[tokio::test]
async fn a_record_that_was_not_finished_is_cut_off() {
    let whole = Scratch::new();
    let log = Log::open(&whole.0).await.unwrap();
    log.set("first", b"one").await.unwrap();
    let first = fs::metadata(&whole.0).unwrap().len();
    log.set("second", b"two").await.unwrap();
    drop(log);
    let bytes = fs::read(&whole.0).unwrap();
    for length in usize::try_from(first).unwrap()..bytes.len() {
        let torn = Scratch::new();
        fs::write(&torn.0, &bytes[..length]).unwrap();
        let log = Log::open(&torn.0).await.unwrap();
        assert_eq!(log.get("first").await.unwrap().unwrap(), b"one");
        assert_eq!(log.get("second").await.unwrap(), None);
        log.set("third", b"three").await.unwrap();
        drop(log);
        let log = Log::open(&torn.0).await.unwrap();
        assert_eq!(log.get("third").await.unwrap().unwrap(), b"three", "cut to {length} bytes");
    }
}

#[tokio::test]
async fn a_record_with_a_wrong_bit_is_not_read() {
    let file = Scratch::new();
    let log = Log::open(&file.0).await.unwrap();
    log.set("key", b"value").await.unwrap();
    drop(log);
    let mut bytes = fs::read(&file.0).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    fs::write(&file.0, bytes).unwrap();
    assert_eq!(Log::open(&file.0).await.unwrap().get("key").await.unwrap(), None);
}

#[tokio::test]
async fn a_pair_asks_its_back_only_once() {
    let (front, back) = (Memory::default(), Memory::default());
    back.set("key", b"value").await.unwrap();
    // The pair has the stores as `&mut`, adapted or not: a pointer to a store is a store.
    let pair = Pair::new(Adapter::Inline.adapt(front), Adapter::Boxing.adapt(back));
    assert_eq!(pair.get("key").await.unwrap().unwrap(), b"value");
    pair.set("key", b"new").await.unwrap();
    assert_eq!(pair.get("key").await.unwrap().unwrap(), b"new");
    assert!(pair.remove("key").await.unwrap());
    assert_eq!(pair.get("key").await.unwrap(), None);
}

/// A client in the middle of nothing does not keep the server up, and one that is served gets its answer.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn shuts_down_while_clients_are_connected() {
    let server = start(Adapter::Caching.adapt(Memory::default())).await;
    let mut idle = Client::connect(server.address()).await.unwrap();
    idle.set("a", b"1").await.unwrap();
    server.shut_down().await.unwrap();
    assert!(idle.get("a").await.is_err());
}

#[tokio::test]
async fn nonsense_ends_its_own_connection_only() {
    let server = start(Adapter::Inline.adapt(Memory::default())).await;
    let mut good = Client::connect(server.address()).await.unwrap();
    for nonsense in ["hello\n", "set key 99999999999\n", "set key -1\n", "get\n"] {
        let mut stream = TcpStream::connect(server.address()).await.unwrap();
        stream.write_all(nonsense.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        assert_eq!(stream.read_to_end(&mut answer).await.unwrap_or(0), 0, "{nonsense}");
    }
    good.set("a", b"1").await.unwrap();
    assert_eq!(good.get("a").await.unwrap().unwrap(), b"1");
    assert!(good.set("with space", b"").await.is_err());
    server.shut_down().await.unwrap();
}
