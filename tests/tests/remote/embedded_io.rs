//! `embedded-io-async`: `Read`, `Write` and `BufRead`, with an error type in a supertrait, and default bodies.

use adapters::derive;
use adapters_tests::{block_on, each, tick};
use embedded_io_async::{ErrorKind, ErrorType, ReadExactError};

#[derive(DynAdapters)]
#[adapters(remote = embedded_io_async::Read)]
trait Read: ErrorType {
    #[adapters(of = ErrorType)]
    type Error: embedded_io_async::Error;
    async fn read(&mut self, buf: &mut [u8]) -> Result<usize, Self::Error>;
    async fn read_exact(&mut self, buf: &mut [u8]) -> Result<(), ReadExactError<Self::Error>>;
}

#[adapters::dyn_adapters(remote = embedded_io_async::Write)]
trait Write {
    #[adapters(of = ErrorType)]
    type Error: embedded_io_async::Error;
    async fn write(&mut self, buf: &[u8]) -> Result<usize, <Self as ErrorType>::Error>;
    async fn flush(&mut self) -> Result<(), Self::Error>;
    async fn write_all(&mut self, buf: &[u8]) -> Result<(), Self::Error> {
        unreachable!("{} bytes: the object has what the implementor says", buf.len())
    }
}

#[adapters::dyn_adapters(remote = embedded_io_async::BufRead)]
trait BufRead: embedded_io_async::Read {
    #[adapters(of = ErrorType)]
    type Error: embedded_io_async::Error;
    #[adapters(of = embedded_io_async::Read)]
    async fn read(&mut self, buf: &mut [u8]) -> Result<usize, Self::Error>;
    async fn fill_buf(&mut self) -> Result<&[u8], Self::Error>;
    fn consume(&mut self, amount: usize);
}

/// Gives at most two bytes at a time, and breaks at a zero.
struct Wire(Vec<u8>);

impl ErrorType for Wire {
    type Error = ErrorKind;
}
impl embedded_io_async::Read for Wire {
    async fn read(&mut self, buf: &mut [u8]) -> Result<usize, ErrorKind> {
        let n = self.fill_buf().await?.len().min(buf.len());
        buf[..n].copy_from_slice(&self.0[..n]);
        self.consume(n);
        Ok(n)
    }
}
impl embedded_io_async::BufRead for Wire {
    async fn fill_buf(&mut self) -> Result<&[u8], ErrorKind> {
        tick().await;
        if self.0.first() == Some(&0) {
            return Err(ErrorKind::BrokenPipe);
        }
        Ok(&self.0[..self.0.len().min(2)])
    }
    fn consume(&mut self, amount: usize) {
        self.0.drain(..amount);
    }
}
use embedded_io_async::BufRead as _;

async fn header(mut from: impl embedded_io_async::Read) -> Result<[u8; 3], &'static str> {
    let mut header = [0; 3];
    match from.read_exact(&mut header).await {
        Ok(()) => Ok(header),
        Err(ReadExactError::UnexpectedEof) => Err("short"),
        Err(ReadExactError::Other(_)) => Err("broken"),
    }
}

async fn lines<R: embedded_io_async::BufRead<Error = ErrorKind> + ?Sized>(from: &mut R) -> usize {
    let mut lines = 0;
    loop {
        let Ok(buf) = from.fill_buf().await else { return lines };
        let n = buf.len();
        lines += buf.iter().map(|byte| usize::from(*byte == b'\n')).sum::<usize>();
        if n == 0 {
            return lines;
        }
        from.consume(n);
    }
}

#[test]
fn read() {
    use embedded_io_async::Read as _;
    let (_, one, first, second) = each!(dyn DynRead<Error = ErrorKind>: BoxingRead CachingRead InlineRead, Wire(b"abcd\0".to_vec()), |r| {
        let mut one = [0];
        (r.read(&mut one).await, one, header(&mut *r).await, header(&mut *r).await)
    });
    assert_eq!((one, first, second), ([b'a'], Ok(*b"bcd"), Err("broken")));
    let boxed: Box<dyn DynRead<Error = ErrorKind>> = InlineRead::boxed(Wire(b"ab".to_vec()));
    assert_eq!(block_on(header(boxed)), Err("short"));
}

#[test]
fn write_with_a_default_that_is_overridden() {
    use embedded_io_async::Write as _;
    #[derive(Default)]
    struct Log(Vec<u8>, usize);
    impl ErrorType for Log {
        type Error = ErrorKind;
    }
    impl embedded_io_async::Write for Log {
        async fn write(&mut self, buf: &[u8]) -> Result<usize, ErrorKind> {
            tick().await;
            self.0.extend(buf);
            Ok(buf.len())
        }
        async fn flush(&mut self) -> Result<(), ErrorKind> {
            self.1 += 1;
            Ok(())
        }
        async fn write_all(&mut self, buf: &[u8]) -> Result<(), ErrorKind> {
            self.0.push(b'>');
            self.write(buf).await.map(drop)
        }
    }
    let mut log = Log::default();
    {
        let mut adapter = BoxingWrite::new(&mut log);
        let write: &mut dyn DynWrite<Error = ErrorKind> = &mut adapter;
        block_on(async {
            write.write_all(b"abc").await.unwrap();
            write.write(b"d").await.unwrap();
            write.flush().await.unwrap();
        });
    }
    assert_eq!((log.0.as_slice(), log.1), (b">abcd".as_slice(), 1));
}

#[test]
fn buf_read_and_its_supertrait() {
    use embedded_io_async::Read as _;
    let (.., buf, lines) = each!(
        dyn DynBufRead<Error = ErrorKind>: BoxingBufRead CachingBufRead InlineBufRead,
        Wire(b"a\nbc\n\nd".to_vec()),
        |r| {
            let mut one = [0];
            (r.read(&mut one).await, one, r.fill_buf().await.map(<[u8]>::to_vec), lines(r).await)
        }
    );
    assert_eq!((buf, lines), (Ok(b"\nb".to_vec()), 3));
    let boxed: Box<dyn DynBufRead<Error = ErrorKind>> = InlineBufRead::boxed(Wire(b"abc".to_vec()));
    assert_eq!(block_on(header(boxed)), Ok(*b"abc"));
}
