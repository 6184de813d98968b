//! An RPC service and its erased twin, by hand and derived: `cargo run --example rpc_twin`.
//!
//! The service is generic over the role of the peer, has methods with default bodies, and is used up by `shutdown`: the twin by
//! hand has to repeat all of that.

use adapters::derive;
use adapters_examples::lines;

/// Who is at the other end.
pub trait Role: Send + Sync + 'static {
    /// What the role is called.
    const NAME: &'static str;
}

/// Asks.
#[derive(Debug)]
pub struct Client;

impl Role for Client {
    const NAME: &'static str = "client";
}

/// Something to answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request(pub String);

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response(pub String);

// derived: begin
#[derive(DynAdapters)]
#[adapters(send)]
// derived: end
/// Answers requests of peers that have a role.
pub trait Service<R: Role> {
    /// Answers one.
    async fn call(&mut self, request: Request) -> Response;

    /// Answers several, one after the other.
    async fn call_all(&mut self, requests: Vec<Request>) -> Vec<Response> {
        let mut responses = Vec::new();
        for request in requests {
            responses.push(self.call(request).await);
        }
        responses
    }

    /// Whether there is somebody to answer.
    async fn ping(&mut self) -> bool {
        true
    }

    /// How many have been answered.
    fn answered(&self) -> usize;

    /// Answers what is left, and ends.
    async fn shutdown(self, reason: &str) -> String;
}

/// The twin as it is written by hand.
mod by_hand {
    use std::pin::Pin;

    use super::{Request, Response, Role, Service};

    // by hand: begin
    type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

    trait ErasedService<R: Role>: Send {
        fn call(&mut self, request: Request) -> Boxed<'_, Response>;
        fn call_all(&mut self, requests: Vec<Request>) -> Boxed<'_, Vec<Response>>;
        fn ping(&mut self) -> Boxed<'_, bool>;
        fn answered(&self) -> usize;
        fn shutdown<'a>(self: Box<Self>, reason: &'a str) -> Boxed<'a, String>
        where
            Self: 'a;
    }

    impl<R: Role, S: Service<R>> ErasedService<R> for S {
        fn call(&mut self, request: Request) -> Boxed<'_, Response> {
            Box::pin(Service::call(self, request))
        }

        fn call_all(&mut self, requests: Vec<Request>) -> Boxed<'_, Vec<Response>> {
            Box::pin(Service::call_all(self, requests))
        }

        fn ping(&mut self) -> Boxed<'_, bool> {
            Box::pin(Service::ping(self))
        }

        fn answered(&self) -> usize {
            Service::answered(self)
        }

        fn shutdown<'a>(self: Box<Self>, reason: &'a str) -> Boxed<'a, String>
        where
            Self: 'a,
        {
            Box::pin(Service::shutdown(*self, reason))
        }
    }

    pub(super) struct AnyService<R>(Box<dyn ErasedService<R>>);

    impl<R: Role> AnyService<R> {
        pub(super) fn new(service: impl Service<R> + 'static) -> Self {
            Self(Box::new(service))
        }
    }

    impl<R: Role> Service<R> for AnyService<R> {
        async fn call(&mut self, request: Request) -> Response {
            self.0.call(request).await
        }

        async fn call_all(&mut self, requests: Vec<Request>) -> Vec<Response> {
            self.0.call_all(requests).await
        }

        async fn ping(&mut self) -> bool {
            self.0.ping().await
        }

        fn answered(&self) -> usize {
            self.0.answered()
        }

        async fn shutdown(self, reason: &str) -> String {
            self.0.shutdown(reason).await
        }
    }
    // by hand: end
}

// ---- A service. ----

/// Answers with what it was asked.
#[derive(Debug, Default)]
struct Echo {
    answered: usize,
}

impl<R: Role> Service<R> for Echo {
    async fn call(&mut self, request: Request) -> Response {
        tokio::task::yield_now().await;
        self.answered += 1;
        Response(format!("{}: {}", R::NAME, request.0))
    }

    // Overridden: what a twin must not forget.
    async fn ping(&mut self) -> bool {
        tokio::task::yield_now().await;
        self.answered > 0
    }

    fn answered(&self) -> usize {
        self.answered
    }

    async fn shutdown(self, reason: &str) -> String {
        tokio::task::yield_now().await;
        format!("{} answered, then {reason}", self.answered)
    }
}

/// What uses a service, whichever it is.
async fn exercise(mut service: impl Service<Client>) -> Vec<String> {
    let mut said = vec![format!("ping {}", service.ping().await)];
    said.push(service.call(Request("one".to_owned())).await.0);
    let requests = ["two", "three"].map(|text| Request(text.to_owned())).to_vec();
    said.extend(service.call_all(requests).await.into_iter().map(|response| response.0));
    said.push(format!("ping {}, answered {}", service.ping().await, service.answered()));
    said.push(service.shutdown("closed").await);
    said
}

#[tokio::main]
async fn main() {
    let by_hand = by_hand::AnyService::new(Echo::default());
    let derived: Box<dyn DynService<Client>> = Box::new(CachingService::new(Echo::default()));

    let said = tokio::spawn(exercise(by_hand)).await.expect("no panic in there");
    assert_eq!(tokio::spawn(exercise(derived)).await.expect("no panic in there"), said);
    for line in said {
        println!("{line}");
    }
    let (hand, derive) = count();
    println!("\nthe twin by hand: {hand} lines; derived: {derive}");
}

/// The lines of the twin, by hand and derived.
fn count() -> (usize, usize) {
    let source = include_str!("rpc_twin.rs");
    (lines::between(source, "by hand"), lines::between(source, "derived"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn both_twins_are_the_service() {
        let expected = exercise(Echo::default()).await;
        assert_eq!(expected[4..], ["ping true, answered 3", "3 answered, then closed"]);
        let objects: [Box<dyn DynService<Client>>; 3] = [
            Box::new(BoxingService::new(Echo::default())),
            Box::new(CachingService::new(Echo::default())),
            InlineService::<_, Client>::boxed(Echo::default()),
        ];
        for object in objects {
            assert_eq!(exercise(object).await, expected);
        }
        assert_eq!(exercise(by_hand::AnyService::new(Echo::default())).await, expected);
        let (hand, derived) = count();
        assert!(hand > 10 * derived, "{hand} lines by hand, {derived} derived");
    }
}
