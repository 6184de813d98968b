// A service that many tasks share.

use std::sync::Arc;

use adapters::derive;

#[derive(DynAdapters)]
#[adapters(send)]
pub trait Service<Request: Send> {
    type Response: Send;

    async fn call(&self, request: Request) -> Self::Response;
}

pub fn shared<S: Service<u32> + 'static>(service: S) -> Arc<dyn DynService<u32, Response = S::Response>> {
    InlineService::shared(service)
}
