//! What goes over the wire: a line, and after some lines a number of bytes that the line names.
//!
//! ```text
//! get KEY               value BYTES\n...   or   none
//! set KEY BYTES\n...    ok
//! remove KEY            ok                 or   none
//!                       error MESSAGE           in answer to any of them
//! ```

use std::io::{self, ErrorKind};

use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncReadExt, AsyncWrite, AsyncWriteExt};

/// The longest line, and the longest value.
pub(crate) const MOST_BYTES: usize = 1 << 20;

/// What a client asks for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Request {
    Get { key: String },
    Set { key: String, value: Vec<u8> },
    Remove { key: String },
}

/// What the server answers.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Response {
    Ok,
    None,
    Value(Vec<u8>),
    Error(String),
}

impl Request {
    /// The next request, or nothing at the end of the connection.
    pub(crate) async fn read(reader: &mut (impl AsyncBufRead + Unpin)) -> io::Result<Option<Self>> {
        let Some(line) = read_line(reader).await? else { return Ok(None) };
        let words: Vec<&str> = line.split(' ').collect();
        Ok(Some(match words[..] {
            ["get", key] => Self::Get { key: key.to_owned() },
            ["remove", key] => Self::Remove { key: key.to_owned() },
            ["set", key, bytes] => Self::Set { key: key.to_owned(), value: read_value(reader, bytes).await? },
            _ => return Err(malformed()),
        }))
    }

    pub(crate) async fn write(&self, writer: &mut (impl AsyncWrite + Unpin)) -> io::Result<()> {
        match self {
            Self::Get { key } => write(writer, &format!("get {}", checked(key)?), &[]).await,
            Self::Remove { key } => write(writer, &format!("remove {}", checked(key)?), &[]).await,
            Self::Set { key, value } => {
                write(writer, &format!("set {} {}", checked(key)?, value.len()), value).await
            }
        }
    }
}

impl Response {
    pub(crate) async fn read(reader: &mut (impl AsyncBufRead + Unpin)) -> io::Result<Self> {
        let line = read_line(reader).await?.ok_or(ErrorKind::UnexpectedEof)?;
        Ok(match line.split_once(' ') {
            None if line == "ok" => Self::Ok,
            None if line == "none" => Self::None,
            Some(("value", bytes)) => Self::Value(read_value(reader, bytes).await?),
            Some(("error", message)) => Self::Error(message.to_owned()),
            _ => return Err(malformed()),
        })
    }

    pub(crate) async fn write(&self, writer: &mut (impl AsyncWrite + Unpin)) -> io::Result<()> {
        match self {
            Self::Ok => write(writer, "ok", &[]).await,
            Self::None => write(writer, "none", &[]).await,
            Self::Value(value) => write(writer, &format!("value {}", value.len()), value).await,
            Self::Error(message) => {
                write(writer, &format!("error {}", message.replace('\n', " ")), &[]).await
            }
        }
    }
}

/// A key is a word.
fn checked(key: &str) -> io::Result<&str> {
    let a_word = !key.is_empty() && !key.contains([' ', '\n']);
    if a_word { Ok(key) } else { Err(io::Error::new(ErrorKind::InvalidInput, "a key has no spaces")) }
}

async fn write(writer: &mut (impl AsyncWrite + Unpin), line: &str, value: &[u8]) -> io::Result<()> {
    writer.write_all(line.as_bytes()).await?;
    writer.write_all(b"\n").await?;
    writer.write_all(value).await?;
    writer.flush().await
}

async fn read_line(reader: &mut (impl AsyncBufRead + Unpin)) -> io::Result<Option<String>> {
    let mut line = String::new();
    let mut bounded = (&mut *reader).take(MOST_BYTES as u64);
    if bounded.read_line(&mut line).await? == 0 {
        return Ok(None);
    }
    if line.pop() == Some('\n') { Ok(Some(line)) } else { Err(malformed()) }
}

async fn read_value(reader: &mut (impl AsyncBufRead + Unpin), bytes: &str) -> io::Result<Vec<u8>> {
    let bytes: usize = bytes.parse().map_err(|_| malformed())?;
    if bytes > MOST_BYTES {
        return Err(malformed());
    }
    let mut value = vec![0; bytes];
    reader.read_exact(&mut value).await?;
    Ok(value)
}

fn malformed() -> io::Error {
    io::Error::new(ErrorKind::InvalidData, "not of this protocol")
}
