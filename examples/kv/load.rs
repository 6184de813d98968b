//! A load run: clients on real sockets, and how many requests each store and adapter serves in a second.

use std::env::temp_dir;
use std::io;
use std::time::{Duration, Instant};

use tokio::net::TcpListener;
use tokio::task::JoinSet;

use crate::client::Client;
use crate::server::Server;
use crate::store::{self, Adapter, Backend};

/// How much of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Load {
    pub(crate) clients: u32,
    /// Of each client.
    pub(crate) requests: u32,
}

/// Runs every store with every adapter, and prints a line for each.
pub(crate) async fn compare() -> io::Result<()> {
    let load = Load { clients: 8, requests: 2_000 };
    let file = temp_dir().join(format!("kv-load-{}.log", std::process::id()));
    println!("{} clients, {} requests each, half of them writes", load.clients, load.requests);
    println!("{:8} {:8} {:>12}", "backend", "adapter", "requests/s");
    for backend in [Backend::Memory, Backend::Log(file.clone()), Backend::Pair(file.clone())] {
        for adapter in Adapter::ALL {
            let _ = std::fs::remove_file(&file);
            let (requests, time) = run(load, &backend, adapter).await?;
            let name = format!("{backend:?}");
            let name = name.split('(').next().unwrap_or_default().to_lowercase();
            let rate = f64::from(requests) / time.as_secs_f64();
            println!("{name:8} {:8} {rate:>12.0}", format!("{adapter:?}").to_lowercase());
        }
    }
    let _ = std::fs::remove_file(&file);
    if cfg!(debug_assertions) {
        println!("This is a debug build: for rates that mean something, add `--release`.");
    }
    Ok(())
}

/// One store with one adapter: how many requests were answered, rightly, and in what time.
pub(crate) async fn run(load: Load, backend: &Backend, adapter: Adapter) -> io::Result<(u32, Duration)> {
    let store = store::open(backend, adapter).await?;
    let server = Server::start(TcpListener::bind(("127.0.0.1", 0)).await?, store)?;
    let start = Instant::now();
    let mut clients = JoinSet::new();
    for number in 0..load.clients {
        let address = server.address();
        clients.spawn(async move {
            let mut client = Client::connect(address).await?;
            for request in 0..load.requests / 2 {
                let (key, value) = (format!("{number}-{}", request % 100), request.to_le_bytes());
                client.set(&key, &value).await?;
                if client.get(&key).await?.as_deref() != Some(&value[..]) {
                    return Err(io::Error::other("a client read something else than it wrote"));
                }
            }
            Ok(load.requests / 2 * 2)
        });
    }
    let mut requests = 0;
    while let Some(client) = clients.join_next().await {
        requests += client.map_err(io::Error::other)??;
    }
    let time = start.elapsed();
    server.shut_down().await?;
    Ok((requests, time))
}
