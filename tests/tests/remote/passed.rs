//! Mirrored traits as arguments of other traits, and returned by them.

use adapters::derive;
use adapters_tests::{each, tick};
use embedded_io_async::{ErrorKind, ErrorType};
use wire::Read;

/// The trait and its mirror side by side: `wire::Read` has `wire::DynRead`.
mod wire {
    use embedded_io_async::ErrorType;
    pub(super) use embedded_io_async::Read;

    #[adapters::dyn_adapters(remote = embedded_io_async::Read)]
    pub(super) trait Read: ErrorType {
        #[adapters(of = ErrorType)]
        type Error: embedded_io_async::Error;
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize, Self::Error>;
    }
}

#[derive(DynAdapters)]
trait Sink {
    type Failure: embedded_io_async::Error;
    async fn take(&mut self, from: impl wire::Read<Error = Self::Failure>) -> usize;
    async fn peek(&self, from: &mut impl wire::Read<Error = Self::Failure>) -> usize;
    async fn take_sent(&self, from: impl wire::Read<Error = ErrorKind> + Send) -> usize;
    fn source(&self) -> impl wire::Read<Error = ErrorKind>;
    fn sent(&self) -> impl wire::Read<Error = ErrorKind> + Send;
}

#[derive(Clone)]
struct Sum(usize);

struct Ones(usize);

impl ErrorType for Ones {
    type Error = ErrorKind;
}
impl Read for Ones {
    async fn read(&mut self, buf: &mut [u8]) -> Result<usize, ErrorKind> {
        tick().await;
        let n = buf.len().min(self.0);
        buf[..n].fill(1);
        self.0 -= n;
        Ok(n)
    }
}

impl Sink for Sum {
    type Failure = ErrorKind;
    async fn take(&mut self, mut from: impl Read<Error = ErrorKind>) -> usize {
        let mut buf = [0; 3];
        while let Ok(n @ 1..) = from.read(&mut buf).await {
            self.0 += buf[..n].iter().map(|byte| usize::from(*byte)).sum::<usize>();
        }
        self.0
    }
    async fn peek(&self, from: &mut impl Read<Error = ErrorKind>) -> usize {
        from.read(&mut [0; 2]).await.unwrap_or(100)
    }
    async fn take_sent(&self, mut from: impl Read<Error = ErrorKind> + Send) -> usize {
        fn is_send(_: &impl Send) {}
        is_send(&from);
        from.read(&mut [0; 7]).await.unwrap_or(100)
    }
    fn source(&self) -> impl Read<Error = ErrorKind> {
        Ones(self.0)
    }
    fn sent(&self) -> impl Read<Error = ErrorKind> + Send {
        Ones(self.0)
    }
}

#[test]
fn passed_and_returned() {
    let sums = each!(dyn DynSink<Failure = ErrorKind>: BoxingSink CachingSink InlineSink, Sum(1), |s| {
        let mut ones = Ones(9);
        let peeked = s.peek(&mut ones).await;
        let mut adapter = wire::BoxingRead::new(Ones(2));
        let object: &mut dyn wire::DynRead<Error = ErrorKind> = &mut adapter;
        let sums = (peeked, s.take(ones).await, s.take(object).await);
        let sent = s.take_sent(s.sent()).await;
        (sums, s.source().read(&mut [0; 99]).await.unwrap(), sent)
    });
    assert_eq!(sums, ((2, 8, 10), 10, 7));
}
