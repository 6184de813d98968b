//! Data in a file that only grows: one record for each change.
//!
//! A record is `checksum: u32, kind: u8, key length: u32, value length: u32, key, value`, numbers little-endian. Reading all
//! of them in order gives the data. If the machine stopped in the middle of a record, that record is not whole: it is cut
//! off when the file is opened, and everything before it is there.

use std::collections::HashMap;
use std::io::{self, ErrorKind, SeekFrom};
use std::path::Path;

use tokio::fs::{File, OpenOptions};
use tokio::io::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt, BufReader};
use tokio::sync::Mutex;

use super::Store;
use crate::protocol::MOST_BYTES;

const HEAD: usize = 13;
const SET: u8 = 1;
const REMOVE: u8 = 2;

/// A log on disk, and where in it the newest value of each key is.
#[derive(Debug)]
pub(crate) struct Log(Mutex<State>);

#[derive(Debug)]
struct State {
    file: File,
    end: u64,
    index: HashMap<String, Place>,
}

/// Where a value is in the file.
#[derive(Debug, Clone, Copy)]
struct Place {
    start: u64,
    length: usize,
}

impl Log {
    /// Opens a log, or begins a new one.
    pub(crate) async fn open(path: &Path) -> io::Result<Self> {
        let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path).await?;
        let mut reader = BufReader::new(file);
        let mut index = HashMap::new();
        let mut end = 0;
        while let Some(record) = Record::read(&mut reader).await? {
            let next = end + record.bytes();
            let start = next - record.value.len() as u64;
            if record.kind == SET {
                index.insert(record.key, Place { start, length: record.value.len() });
            } else {
                index.remove(&record.key);
            }
            end = next;
        }
        let file = reader.into_inner();
        file.set_len(end).await?; // what comes after the last whole record was never finished
        Ok(Self(Mutex::new(State { file, end, index })))
    }
}

impl Store for Log {
    async fn get(&self, key: &str) -> io::Result<Option<Vec<u8>>> {
        let mut state = self.0.lock().await;
        let Some(&Place { start, length }) = state.index.get(key) else { return Ok(None) };
        state.file.seek(SeekFrom::Start(start)).await?;
        let mut value = vec![0; length];
        state.file.read_exact(&mut value).await?;
        Ok(Some(value))
    }

    async fn set(&self, key: &str, value: &[u8]) -> io::Result<()> {
        let mut state = self.0.lock().await;
        state.append(SET, key, value).await?;
        let place = Place { start: state.end - value.len() as u64, length: value.len() };
        state.index.insert(key.to_owned(), place);
        Ok(())
    }

    async fn remove(&self, key: &str) -> io::Result<bool> {
        let mut state = self.0.lock().await;
        if !state.index.contains_key(key) {
            return Ok(false);
        }
        state.append(REMOVE, key, &[]).await?;
        state.index.remove(key);
        Ok(true)
    }

    async fn flush(&self) -> io::Result<()> {
        self.0.lock().await.file.sync_data().await
    }
}

impl State {
    /// Adds a record. If that fails, or the call is dropped, `end` stays where it was, and the next record is written over
    /// what is left of this one.
    async fn append(&mut self, kind: u8, key: &str, value: &[u8]) -> io::Result<()> {
        let record = Record { kind, key: key.to_owned(), value: value.to_owned() };
        self.file.seek(SeekFrom::Start(self.end)).await?;
        self.file.write_all(&record.encode()?).await?;
        self.file.flush().await?;
        self.end += record.bytes();
        Ok(())
    }
}

struct Record {
    kind: u8,
    key: String,
    value: Vec<u8>,
}

impl Record {
    fn bytes(&self) -> u64 {
        (HEAD + self.key.len() + self.value.len()) as u64
    }

    fn encode(&self) -> io::Result<Vec<u8>> {
        let length = |bytes: usize| u32::try_from(bytes).map_err(io::Error::other);
        let mut bytes = vec![0; 4];
        bytes.push(self.kind);
        bytes.extend(length(self.key.len())?.to_le_bytes());
        bytes.extend(length(self.value.len())?.to_le_bytes());
        bytes.extend(self.key.as_bytes());
        bytes.extend(&self.value);
        let checksum = crc32fast::hash(&bytes[4..]);
        bytes[..4].copy_from_slice(&checksum.to_le_bytes());
        Ok(bytes)
    }

    /// The next record, or nothing if there is no whole one.
    async fn read(reader: &mut BufReader<File>) -> io::Result<Option<Self>> {
        let mut head = [0; HEAD];
        if !read_whole(reader, &mut head).await? {
            return Ok(None);
        }
        let number = |at: usize| u32::from_le_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
        let (key, value) = (number(5) as usize, number(9) as usize);
        if key > MOST_BYTES || value > MOST_BYTES {
            return Ok(None); // nobody wrote such a record: these are other bytes
        }
        let mut rest = vec![0; key + value];
        if !read_whole(reader, &mut rest).await? {
            return Ok(None);
        }
        let mut hasher = crc32fast::Hasher::new();
        hasher.update(&head[4..]);
        hasher.update(&rest);
        if hasher.finalize() != number(0) {
            return Ok(None);
        }
        let value = rest.split_off(key);
        Ok(String::from_utf8(rest).ok().map(|key| Self { kind: head[4], key, value }))
    }
}

/// Whether there were that many bytes.
async fn read_whole(reader: &mut BufReader<File>, buffer: &mut [u8]) -> io::Result<bool> {
    match reader.read_exact(buffer).await {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}
