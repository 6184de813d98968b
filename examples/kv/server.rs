//! The server: a task for each connection, and an end in good order.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use tokio::io::BufStream;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::{JoinHandle, JoinSet};

use crate::protocol::{Request, Response};
use crate::store::{DynStore, Store};

/// How many connections are served at once; others wait to be accepted.
const MOST_CONNECTIONS: usize = 256;

/// A running server.
#[derive(Debug)]
pub(crate) struct Server {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    accepting: JoinHandle<io::Result<()>>,
}

impl Server {
    /// Begins to serve. Generic code would do as well; this server is compiled once, for all stores.
    pub(crate) fn start(listener: TcpListener, store: Box<dyn DynStore>) -> io::Result<Self> {
        let address = listener.local_addr()?;
        let (stop, stopping) = watch::channel(false);
        let accepting = tokio::spawn(accept(listener, store, stopping));
        Ok(Self { address, stop, accepting })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Accepts nobody from now on, finishes the requests that have begun, and returns when all data is safe.
    pub(crate) async fn shut_down(self) -> io::Result<()> {
        self.stop.send_replace(true);
        self.accepting.await.map_err(io::Error::other)?
    }
}

async fn accept(
    listener: TcpListener,
    store: Box<dyn DynStore>,
    mut stopping: watch::Receiver<bool>,
) -> io::Result<()> {
    let store: Arc<dyn DynStore> = store.into();
    let room = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let mut connections = JoinSet::new();
    loop {
        let next = async {
            let permit = Arc::clone(&room).acquire_owned().await.map_err(io::Error::other)?;
            Ok::<_, io::Error>((listener.accept().await?.0, permit))
        };
        let (stream, permit) = tokio::select! {
            accepted = next => accepted?,
            _ = stopping.wait_for(|stop| *stop) => break,
        };
        while connections.try_join_next().is_some() {} // those that have ended
        let (store, stopping) = (Arc::clone(&store), stopping.clone());
        connections.spawn(async move {
            // A client that goes away, or says what nobody understands, ends its own connection only.
            let _ = serve(stream, &*store, stopping).await;
            drop(permit);
        });
    }
    drop(listener);
    while connections.join_next().await.is_some() {}
    store.flush().await
}

async fn serve(
    stream: TcpStream,
    store: &dyn DynStore,
    mut stopping: watch::Receiver<bool>,
) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut stream = BufStream::new(stream);
    loop {
        let request = tokio::select! {
            request = Request::read(&mut stream) => request?,
            _ = stopping.wait_for(|stop| *stop) => None,
        };
        let Some(request) = request else { return Ok(()) };
        let response =
            answer(store, request).await.unwrap_or_else(|error| Response::Error(error.to_string()));
        response.write(&mut stream).await?;
    }
}

/// Static dispatch and `dyn` look the same: this could as well take an `impl Store`.
async fn answer(store: &dyn DynStore, request: Request) -> io::Result<Response> {
    Ok(match request {
        Request::Get { key } => store.get(&key).await?.map_or(Response::None, Response::Value),
        Request::Set { key, value } => {
            store.set(&key, &value).await?;
            Response::Ok
        }
        Request::Remove { key } => {
            if store.remove(&key).await? {
                Response::Ok
            } else {
                Response::None
            }
        }
    })
}
