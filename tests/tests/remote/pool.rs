//! `deadpool`'s `Manager`, a service whose futures must be `Send`: one type of pool for all backends.

use adapters_tests::{block_on, each, tick};
use deadpool::managed::{self, Metrics, Pool, RecycleError, RecycleResult};

#[adapters::dyn_adapters(remote = managed::Manager, pointers(Box))]
trait Manager: Send + Sync + 'static {
    type Type: Send;
    type Error: Send;
    fn create(&self) -> impl Future<Output = Result<Self::Type, Self::Error>> + Send;
    fn recycle(
        &self,
        object: &mut Self::Type,
        metrics: &Metrics,
    ) -> impl Future<Output = RecycleResult<Self::Error>> + Send;
    fn detach(&self, object: &mut Self::Type) {
        unreachable!("{object:p}: the implementor has a method of its own")
    }
}

struct Numbered(std::sync::atomic::AtomicU32);

impl Numbered {
    fn new() -> Self {
        Self(0.into())
    }
}

impl managed::Manager for Numbered {
    type Type = u32;
    type Error = String;
    async fn create(&self) -> Result<u32, String> {
        tick().await;
        Ok(self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed))
    }
    async fn recycle(&self, object: &mut u32, metrics: &Metrics) -> RecycleResult<String> {
        if *object == 0 {
            return Err(RecycleError::Backend(format!("used {} times", metrics.recycle_count)));
        }
        tick().await;
        Ok(())
    }
    fn detach(&self, object: &mut u32) {
        *object += 100;
    }
}

type AnyManager = Box<dyn DynManager<Type = u32, Error = String>>;

#[test]
fn every_method() {
    use managed::Manager as _;
    let (.., detached) = each!(dyn DynManager<Type = u32, Error = String>: BoxingManager CachingManager InlineManager, owned Numbered::new(), |m| {
        let (first, second) = (m.create().await, m.create().await);
        let recycled = m.recycle(&mut 0, &Metrics::default()).await.map_err(|error| error.to_string());
        let mut object = 5;
        m.detach(&mut object);
        (first, second, recycled, m.recycle(&mut 1, &Metrics::default()).await.is_ok(), object)
    });
    assert_eq!(detached, 105);
}

#[test]
fn a_pool_over_any_backend() {
    let managers: [AnyManager; 2] =
        [Box::new(BoxingManager::new(Numbered::new())), InlineManager::boxed(Numbered::new())];
    for manager in managers {
        let pool: Pool<AnyManager> = Pool::builder(manager).max_size(1).build().unwrap();
        let taken = std::thread::spawn({
            let pool = pool.clone();
            move || {
                block_on(async {
                    let first = *pool.get().await.unwrap();
                    let second = *pool.get().await.unwrap();
                    (first, second, *pool.get().await.unwrap())
                })
            }
        });
        // The first one cannot be recycled.
        assert_eq!(taken.join().unwrap(), (0, 1, 1));
        assert_eq!(managed::Object::take(block_on(pool.get()).unwrap()), 101);
    }
}
