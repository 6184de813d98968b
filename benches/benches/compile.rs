//! `cargo xtask bench compile`: compile time, the size of expansions and of machine code. With `--quick` for a look, with
//! `--write` for the book.

fn main() -> std::process::ExitCode {
    adapters_benches::compile::main()
}
