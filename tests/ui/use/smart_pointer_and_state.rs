use std::sync::Arc;

use adapters::derive;

#[derive(DynAdapters)]
trait Task {
    async fn run(self: Arc<Self>) -> u32;
}

impl Task for u32 {
    async fn run(self: Arc<Self>) -> u32 {
        *self
    }
}

fn main() {
    let _task: Arc<dyn DynTask> = Arc::new(CachingTask::new(1));
}
