//! The client.

use std::io;
use std::net::SocketAddr;

use tokio::io::BufStream;
use tokio::net::TcpStream;

use crate::protocol::{Request, Response};

/// A connection to a server.
#[derive(Debug)]
pub(crate) struct Client(BufStream<TcpStream>);

impl Client {
    pub(crate) async fn connect(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self(BufStream::new(stream)))
    }

    pub(crate) async fn get(&mut self, key: &str) -> io::Result<Option<Vec<u8>>> {
        match self.ask(Request::Get { key: key.to_owned() }).await? {
            Response::Value(value) => Ok(Some(value)),
            Response::None => Ok(None),
            other => Err(unexpected(other)),
        }
    }

    pub(crate) async fn set(&mut self, key: &str, value: &[u8]) -> io::Result<()> {
        match self.ask(Request::Set { key: key.to_owned(), value: value.to_owned() }).await? {
            Response::Ok => Ok(()),
            other => Err(unexpected(other)),
        }
    }

    pub(crate) async fn remove(&mut self, key: &str) -> io::Result<bool> {
        match self.ask(Request::Remove { key: key.to_owned() }).await? {
            Response::Ok => Ok(true),
            Response::None => Ok(false),
            other => Err(unexpected(other)),
        }
    }

    async fn ask(&mut self, request: Request) -> io::Result<Response> {
        request.write(&mut self.0).await?;
        Response::read(&mut self.0).await
    }
}

fn unexpected(response: Response) -> io::Error {
    match response {
        Response::Error(message) => io::Error::other(message),
        other => io::Error::other(format!("the server answered {other:?}")),
    }
}
