//! Futures that are `Send`, and a real multi-threaded runtime.
#![forbid(unsafe_code)]
#![allow(missing_docs, missing_debug_implementations)]

use adapters::derive;
use adapters_tests::each;

/// A service as people write them: the future of every method crosses threads.
#[derive(DynAdapters)]
#[adapters(send)]
trait Service {
    type Response;
    async fn call(&mut self, request: String) -> Self::Response;
    async fn peek(&self) -> usize {
        // A default body that holds `&self` and an argument across an await.
        tokio::task::yield_now().await;
        self.count() + 1
    }
    async fn twice(&mut self, mut request: String, (a, b): (u8, u8), _: &str) -> (u8, Self::Response) {
        request.push('!');
        let response = self.call(request).await;
        (a + b, response)
    }
    fn eager(&self, text: &str) -> impl Future<Output = usize>;
    fn count(&self) -> usize;
}

#[derive(Default)]
struct Echo(usize);

impl Service for Echo {
    type Response = String;
    async fn call(&mut self, request: String) -> String {
        tokio::task::yield_now().await;
        self.0 += 1;
        format!("{request}{}", self.0)
    }
    async fn eager(&self, text: &str) -> usize {
        tokio::task::yield_now().await;
        text.len()
    }
    fn count(&self) -> usize {
        self.0
    }
}

async fn drive(mut service: Box<dyn DynService<Response = String>>) -> (String, usize, (u8, String), usize) {
    let first = service.call("a".into()).await;
    let text = String::from("text");
    (first, service.peek().await, service.twice("b".into(), (1, 2), "").await, service.eager(&text).await)
}

#[test]
#[cfg_attr(miri, ignore = "a runtime with threads")]
fn a_boxed_object_is_spawned() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let services: [Box<dyn DynService<Response = String>>; 3] = [
        Box::new(BoxingService::new(Echo::default())),
        Box::new(CachingService::new(Echo::default())),
        InlineService::boxed(Echo::default()),
    ];
    for service in services {
        let results = runtime.block_on(runtime.spawn(drive(service))).unwrap();
        assert_eq!(results, ("a1".into(), 2, (3, "b!2".into()), 4));
    }
}

/// Generic code can spawn what it is given, too.
fn spawn<S: Service<Response = String> + 'static>(mut service: S) -> tokio::task::JoinHandle<String> {
    tokio::spawn(async move { service.call("generic".into()).await })
}

#[tokio::test]
#[cfg_attr(miri, ignore = "a runtime")]
async fn generic_code_spawns() {
    assert_eq!(spawn(Echo::default()).await.unwrap(), "generic1");
    let service: Box<dyn DynService<Response = String>> = Box::new(CachingService::new(Echo(1)));
    assert_eq!(spawn(service).await.unwrap(), "generic2");
}

#[test]
fn every_adapter_agrees() {
    each!(dyn DynService<Response = String>: BoxingService CachingService InlineService, Echo::default(), |s| {
        (s.call("x".into()).await, s.peek().await, s.twice("y".into(), (0, 1), "z").await)
    });
}

/// One method of several, and only where the platform has threads.
#[derive(DynAdapters)]
trait Mixed {
    #[adapters(send)]
    async fn crosses(&mut self) -> u8;
    async fn stays(&mut self) -> u8;
}

#[derive(DynAdapters)]
#[cfg_attr(not(target_arch = "wasm32"), adapters(send))]
trait Conditional {
    async fn crosses(&self) -> u8;
}

#[derive(Clone)]
struct Value(u8);

impl Mixed for Value {
    async fn crosses(&mut self) -> u8 {
        tokio::task::yield_now().await;
        self.0
    }
    async fn stays(&mut self) -> u8 {
        let local = std::rc::Rc::new(self.0);
        tokio::task::yield_now().await;
        *local
    }
}

impl Conditional for Value {
    async fn crosses(&self) -> u8 {
        tokio::task::yield_now().await;
        self.0
    }
}

fn assert_send<T: Send>(value: T) -> T {
    value
}

#[tokio::test]
#[cfg_attr(miri, ignore = "a runtime")]
async fn per_method_and_conditional() {
    let mut mixed: Box<dyn DynMixed + Send> = Box::new(BoxingMixed::new(Value(1)));
    assert_eq!((assert_send(mixed.crosses()).await, mixed.stays().await), (1, 1));
    let conditional: Box<dyn DynConditional> = Box::new(CachingConditional::new(Value(2)));
    assert_eq!(tokio::spawn(async move { conditional.crosses().await }).await.unwrap(), 2);
}

/// What a signature says goes for objects, too: more than `Send`, and for one method alone.
#[derive(DynAdapters)]
trait Signed {
    fn both(&self, key: &str) -> impl Future<Output = usize> + Send + Sync;
    fn crosses(&mut self) -> impl Future<Output = u8> + Send;
    fn stays(&self) -> impl Future<Output = u8>;
}

impl Signed for Value {
    async fn both(&self, key: &str) -> usize {
        key.len() + usize::from(self.0)
    }
    async fn crosses(&mut self) -> u8 {
        tokio::task::yield_now().await;
        self.0
    }
    async fn stays(&self) -> u8 {
        *std::rc::Rc::new(self.0)
    }
}

fn assert_both<T: Send + Sync>(value: T) -> T {
    value
}

#[tokio::test]
#[cfg_attr(miri, ignore = "a runtime")]
async fn what_a_signature_says() {
    let mut objects: [Box<dyn DynSigned + Send + Sync>; 1] = [Box::new(BoxingSigned::new(Value(4)))];
    for object in &mut objects {
        assert_eq!(assert_both(object.both("key")).await, 7);
        assert_eq!((assert_send(object.crosses()).await, object.stays().await), (4, 4));
    }
    let mut local: [Box<dyn DynSigned>; 2] =
        [Box::new(CachingSigned::new(Value(4))), InlineSigned::boxed(Value(4))];
    for object in &mut local {
        assert_eq!(assert_both(object.both("key")).await, 7);
        assert_eq!((object.crosses().await, object.stays().await), (4, 4));
    }
    let [object] = objects;
    let task = tokio::spawn(async move {
        let mut object = object;
        object.crosses().await
    });
    assert_eq!(task.await.unwrap(), 4);
}
