//! A key-value server over TCP. Where it keeps its data is chosen at run time, and so is the adapter:
//!
//! ```text
//! cargo run --release --example kv -- serve log:/tmp/kv.log inline     stops on Ctrl-C, in good order
//! cargo run --release --example kv -- set name value
//! cargo run --release --example kv -- get name
//! cargo run --release --example kv                                     a load run: throughput for each adapter
//! ```
//!
//! Read `store.rs` first: it has the trait, and the one function that knows adapters. Everything else uses a
//! `Box<dyn DynStore>`, or is generic over `Store` and is given one.

use std::io;
use std::net::SocketAddr;
use std::process::ExitCode;

use tokio::net::TcpListener;

use crate::client::Client;
use crate::server::Server;
use crate::store::{Adapter, Backend};

mod client;
mod load;
mod protocol;
mod server;
mod store;
#[cfg(test)]
mod tests;

const ADDRESS: &str = "127.0.0.1:4300";

const USAGE: &str = "usage: kv [load | serve BACKEND [ADAPTER] | get KEY | set KEY VALUE | remove KEY]
BACKEND  memory, log:PATH, or pair:PATH (a memory in front of a log)
ADAPTER  boxing, caching, or inline";

#[tokio::main]
async fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match run(&args).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("kv: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(args: &[&str]) -> io::Result<()> {
    match args {
        [] | ["load"] => load::compare().await,
        ["serve", backend] => serve(backend, "inline").await,
        ["serve", backend, adapter] => serve(backend, adapter).await,
        ["get", key] => {
            let value = connect().await?.get(key).await?;
            let value = value.ok_or_else(|| io::Error::other("there is no such key"))?;
            println!("{}", String::from_utf8_lossy(&value));
            Ok(())
        }
        ["set", key, value] => connect().await?.set(key, value.as_bytes()).await,
        ["remove", key] => {
            let removed = connect().await?.remove(key).await?;
            println!("{}", if removed { "removed" } else { "there is no such key" });
            Ok(())
        }
        _ => Err(io::Error::other(USAGE)),
    }
}

async fn serve(backend: &str, adapter: &str) -> io::Result<()> {
    let backend: Backend = backend.parse().map_err(io::Error::other)?;
    let adapter: Adapter = adapter.parse().map_err(io::Error::other)?;
    let store = store::open(&backend, adapter).await?;
    let server = Server::start(TcpListener::bind(ADDRESS).await?, store)?;
    println!("listening on {}; Ctrl-C stops", server.address());
    tokio::signal::ctrl_c().await?;
    println!("finishing the requests that have begun");
    server.shut_down().await
}

async fn connect() -> io::Result<Client> {
    let address: SocketAddr = ADDRESS.parse().map_err(io::Error::other)?;
    Client::connect(address).await
}
