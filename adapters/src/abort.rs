//! What happens when pinned memory would have to be reused although its value was never dropped.

/// Ends the process: a handle into pinned storage was forgotten, and somebody may still point at the memory.
///
/// The panic cannot be caught, since an `extern "C"` function aborts when it would unwind. That works in `core`,
/// and the panic handler still prints the message.
#[cold]
#[inline(never)]
pub(crate) extern "C" fn forgotten() -> ! {
    panic!(
        "adapters: a future (or another returned value) that lives inside its adapter was forgotten \
         (`mem::forget`, an `Rc` cycle, ..) and its memory is needed again; `Pin` promised that this memory stays \
         untouched until the value is dropped, so the process is aborted"
    )
}
