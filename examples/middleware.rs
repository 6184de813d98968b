//! A stack of middleware that a configuration chooses: `cargo run --example middleware -- auth retry:2 limit:4 trace`.
//!
//! Each layer is generic over the service inside it, and so is of use without `dyn`, too. What the configuration builds is a
//! stack of `Arc<dyn DynService>`: cheap to clone, and one for all the tasks that serve requests.

use std::fmt::Display;
use std::io;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use adapters::derive;
use tokio::sync::Semaphore;

/// Answers requests, many at the same time.
#[derive(DynAdapters)]
#[adapters(send)]
trait Service: Send + Sync {
    async fn call(&self, request: &Request) -> io::Result<String>;
}

#[derive(Debug, Clone)]
struct Request {
    user: Option<&'static str>,
    path: &'static str,
}

// ---- The application. ----

/// Answers slowly, and fails now and then.
#[derive(Debug, Default)]
struct App {
    calls: AtomicU32,
}

impl Service for App {
    async fn call(&self, request: &Request) -> io::Result<String> {
        let call = self.calls.fetch_add(1, Ordering::Relaxed);
        tokio::task::yield_now().await;
        if request.path == "/flaky" && call.is_multiple_of(3) {
            return Err(io::Error::other("the disk had a hiccup"));
        }
        Ok(format!("{} for {}", request.path, request.user.unwrap_or("a guest")))
    }
}

// ---- The layers. Plain `async fn`s; none of them knows of adapters. ----

/// Lets nobody in without a name.
struct Auth<S>(S);

impl<S: Service> Service for Auth<S> {
    async fn call(&self, request: &Request) -> io::Result<String> {
        match request.user {
            Some(_) => self.0.call(request).await,
            None => Err(io::Error::new(io::ErrorKind::PermissionDenied, "who are you?")),
        }
    }
}

/// Tries again, up to a number of times.
struct Retry<S> {
    inner: S,
    times: u32,
}

impl<S: Service> Service for Retry<S> {
    async fn call(&self, request: &Request) -> io::Result<String> {
        let mut left = self.times;
        loop {
            match self.inner.call(request).await {
                Err(error) if left > 0 && error.kind() == io::ErrorKind::Other => left -= 1,
                result => return result,
            }
        }
    }
}

/// No more than so many calls at once; others wait.
struct Limit<S> {
    inner: S,
    room: Semaphore,
}

impl<S: Service> Service for Limit<S> {
    async fn call(&self, request: &Request) -> io::Result<String> {
        let _permit = self.room.acquire().await.map_err(io::Error::other)?;
        self.inner.call(request).await
    }
}

/// Writes down what comes and goes.
struct Trace<S> {
    inner: S,
    lines: Arc<Lines>,
}

#[derive(Debug, Default)]
struct Lines(Mutex<Vec<String>>);

impl Lines {
    fn push(&self, line: &impl Display) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(line.to_string());
    }
}

impl<S: Service> Service for Trace<S> {
    async fn call(&self, request: &Request) -> io::Result<String> {
        let result = self.inner.call(request).await;
        match &result {
            Ok(answer) => self.lines.push(&format_args!("{} -> {answer}", request.path)),
            Err(error) => self.lines.push(&format_args!("{} -> error: {error}", request.path)),
        }
        result
    }
}

// ---- The stack: the one place that knows adapters. ----

/// Puts the layers around the service, the first one outermost.
fn stack(layers: &[&str], app: App, lines: &Arc<Lines>) -> Result<Arc<dyn DynService>, String> {
    let mut service: Arc<dyn DynService> = InlineService::shared(app);
    for layer in layers.iter().rev() {
        let (name, number) = layer.split_once(':').unwrap_or((layer, "1"));
        let number: u32 = number.parse().map_err(|error| format!("{layer}: {error}"))?;
        // An `Arc<dyn DynService>` is a `Service`, so it goes into any layer.
        service = match name {
            "auth" => InlineService::shared(Auth(service)),
            "retry" => InlineService::shared(Retry { inner: service, times: number }),
            "limit" => {
                let room = Semaphore::new(number as usize);
                Arc::new(BoxingService::new(Limit { inner: service, room }))
            }
            "trace" => InlineService::shared(Trace { inner: service, lines: Arc::clone(lines) }),
            _ => return Err(format!("`{name}` is no layer: auth, retry:N, limit:N, trace")),
        };
    }
    Ok(service)
}

#[tokio::main]
async fn main() -> Result<(), String> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let mut layers: Vec<&str> = args.iter().map(String::as_str).collect();
    if layers.is_empty() {
        layers = vec!["trace", "auth", "retry:2", "limit:4"];
    }
    println!("layers: {}", layers.join(", "));
    let lines = Arc::new(Lines::default());
    let service = stack(&layers, App::default(), &lines)?;

    let mut calls = tokio::task::JoinSet::new();
    for (user, path) in [(Some("ann"), "/"), (None, "/"), (Some("bob"), "/flaky"), (Some("eve"), "/flaky")] {
        let service = Arc::clone(&service);
        calls.spawn(async move { (path, service.call(&Request { user, path }).await) });
    }
    while let Some(result) = calls.join_next().await {
        let (path, answer) = result.map_err(|error| error.to_string())?;
        println!("{path:8} {answer:?}");
    }
    println!("traced:");
    for line in lines.0.lock().unwrap_or_else(PoisonError::into_inner).iter() {
        println!("    {line}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(user: Option<&'static str>, path: &'static str) -> Request {
        Request { user, path }
    }

    /// The stack that a configuration builds answers as the one that is known when it is compiled.
    #[tokio::test]
    async fn the_dyn_stack_is_the_static_stack() {
        let traced = Arc::new(Lines::default());
        let known =
            Trace { inner: Auth(Retry { inner: App::default(), times: 1 }), lines: Arc::clone(&traced) };
        let lines = Arc::new(Lines::default());
        let built = stack(&["trace", "auth", "retry:1"], App::default(), &lines).unwrap();
        for (user, path) in
            [(Some("ann"), "/flaky"), (None, "/"), (Some("bob"), "/"), (Some("eve"), "/flaky")]
        {
            let request = request(user, path);
            let (known, built) = (known.call(&request).await, built.call(&request).await);
            assert_eq!(known.map_err(|error| error.to_string()), built.map_err(|error| error.to_string()));
        }
        assert_eq!(*traced.0.lock().unwrap(), *lines.0.lock().unwrap());
        assert_eq!(lines.0.lock().unwrap().len(), 4);
    }

    #[tokio::test]
    async fn without_retry_the_hiccup_is_seen() {
        let lines = Arc::new(Lines::default());
        let plain = stack(&[], App::default(), &lines).unwrap();
        assert!(plain.call(&request(None, "/flaky")).await.is_err());
        let patient = stack(&["retry:1"], App::default(), &lines).unwrap();
        assert!(patient.call(&request(None, "/flaky")).await.is_ok());
    }

    /// Calls of one object overlap, in several threads: the first has the slot, the others box.
    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn calls_overlap() {
        let lines = Arc::new(Lines::default());
        let service = stack(&["limit:2", "trace"], App::default(), &lines).unwrap();
        let mut calls = tokio::task::JoinSet::new();
        for _ in 0..64 {
            let service = Arc::clone(&service);
            calls.spawn(async move { service.call(&request(Some("ann"), "/")).await.unwrap() });
        }
        while let Some(answer) = calls.join_next().await {
            assert_eq!(answer.unwrap(), "/ for ann");
        }
        assert_eq!(lines.0.lock().unwrap().len(), 64);
    }

    #[test]
    fn an_unknown_layer_is_an_error() {
        let lines = Arc::new(Lines::default());
        assert!(stack(&["authh"], App::default(), &lines).is_err());
        assert!(stack(&["retry:many"], App::default(), &lines).is_err());
    }
}
