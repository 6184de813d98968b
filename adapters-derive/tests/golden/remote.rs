// A mirror: the trait is somebody else's, and so is the supertrait that has its type.

pub mod theirs {
    pub trait ErrorType {
        type Error: core::fmt::Debug;
    }
    #[allow(async_fn_in_trait)]
    pub trait Read: ErrorType {
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize, Self::Error>;
    }
}

#[derive(BoxingAdapter)]
#[adapters(remote = theirs::Read, pointers("&mut"))]
pub trait Read: theirs::ErrorType {
    #[adapters(of = theirs::ErrorType)]
    type Error: core::fmt::Debug;
    async fn read(&mut self, buf: &mut [u8]) -> Result<usize, Self::Error>;
}
