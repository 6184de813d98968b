use adapters::derive;

#[derive(DynAdapters)]
trait Task {
    async fn run(self: Box<Self>) -> u32;
}

impl Task for u32 {
    async fn run(self: Box<Self>) -> u32 {
        *self
    }
}

fn main() {
    let _task: Box<dyn DynTask> = Box::new(CachingTask::new(1));
}
