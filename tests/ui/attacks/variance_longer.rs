//! Makes lifetimes longer, or shorter where that is no better, in every type of the library that has some.
#![forbid(unsafe_code)]
use adapters::__private::{Args, Call, CallWith, Eager, Exclusive, Owned, Proven, Shared, Start, WithinAdapted, Within};
use adapters::{Adapter, DynFuture, DynPtr, Inline, Local, Space, Stack};

type Text<'a> = &'a str;
/// A type with a longer lifetime is a subtype of none with a shorter one.
type Contra<'a> = fn(&'a str);

fn adapter_value<'a>(it: Adapter<Text<'a>, ()>) -> Adapter<Text<'static>, ()> {
    it
}
fn adapter_strategy<'a>(it: Adapter<u8, Text<'a>>) -> Adapter<u8, Text<'static>> {
    it
}
fn future_lifetime<'a>(it: DynFuture<'a, u8>) -> DynFuture<'static, u8> {
    it
}
fn future_output<'a>(it: DynFuture<'a, Text<'a>>) -> DynFuture<'a, Text<'static>> {
    it
}
fn pointer_lifetime<'a>(it: DynPtr<'a, dyn Send>) -> DynPtr<'static, dyn Send> {
    it
}
fn pointer_object<'a>(it: DynPtr<'static, dyn Send + 'a>) -> DynPtr<'static, dyn Send + 'static> {
    it
}
fn stack<'a>(it: Stack<'a, 4>) -> Stack<'static, 4> {
    it
}
fn stack_space<'a>(it: Option<&'a mut Space<4>>) -> Option<&'static mut Space<4>> {
    it
}
fn inline_slot_longer<'a>(it: Inline<Text<'a>>) -> Inline<Text<'static>> {
    it
}
fn inline_slot_shorter<'a>(it: Inline<Text<'static>>) -> Inline<Text<'a>> {
    it
}
fn shared<'a>(it: Shared<'a, u8>) -> Shared<'static, u8> {
    it
}
fn exclusive<'a>(it: Exclusive<'a, u8>) -> Exclusive<'static, u8> {
    it
}
fn exclusive_strategy<'a>(it: Exclusive<'a, Text<'static>>) -> Exclusive<'a, Text<'a>> {
    it
}
fn args<'a>(it: Args<'a, Text<'a>, (), ()>) -> Args<'a, Text<'static>, (), ()> {
    it
}
fn call_longer<'a>(it: Call<Text<'a>, (), (), ()>) -> Call<Text<'static>, (), (), ()> {
    it
}
fn call_object<'a>(it: Call<Contra<'a>, (), (), ()>) -> Call<Contra<'static>, (), (), ()> {
    it
}
fn call_arguments<'a>(it: Call<(), Contra<'a>, (), ()>) -> Call<(), Contra<'static>, (), ()> {
    it
}
fn call_output<'a>(it: Call<(), (), (), Contra<'a>>) -> Call<(), (), (), Contra<'static>> {
    it
}
fn call_with_object<'a>(it: CallWith<Contra<'a>, (), (), (), (), dyn Local>) -> CallWith<Contra<'static>, (), (), (), (), dyn Local> {
    it
}
fn call_with_kept<'a>(it: CallWith<(), (), Contra<'a>, (), (), dyn Local>) -> CallWith<(), (), Contra<'static>, (), (), dyn Local> {
    it
}
fn eager_arguments<'a>(it: Eager<Contra<'a>, (), dyn Local>) -> Eager<Contra<'static>, (), dyn Local> {
    it
}
fn eager_output<'a>(it: Eager<(), Contra<'a>, dyn Local>) -> Eager<(), Contra<'static>, dyn Local> {
    it
}
fn eager_shorter<'a>(it: Eager<Text<'static>, (), dyn Local>) -> Eager<Text<'a>, (), dyn Local> {
    it
}
fn proven_value<'a>(it: Proven<Text<'static>, (), ()>) -> Proven<Text<'a>, (), ()> {
    it
}
fn proven_key<'a>(it: Proven<(), Text<'static>, ()>) -> Proven<(), Text<'a>, ()> {
    it
}
fn proven_proof<'a>(it: Proven<(), (), Text<'static>>) -> Proven<(), (), Text<'a>> {
    it
}
fn start_lifetime<'a>(it: Start<'static, 'a, 'a, ()>) -> Start<'a, 'a, 'a, ()> {
    it
}
fn start_output<'a>(it: Start<'a, 'a, 'a, Text<'static>>) -> Start<'a, 'a, 'a, Text<'a>> {
    it
}
fn within_held<'a>(it: Within<dyn Send, Text<'static>>) -> Within<dyn Send, Text<'a>> {
    it
}
fn within_contra<'a>(it: Within<dyn Send, Contra<'a>>) -> Within<dyn Send, Contra<'static>> {
    it
}
fn within_adapted<'a>(it: WithinAdapted<dyn Send, dyn Send, Contra<'a>>) -> WithinAdapted<dyn Send, dyn Send, Contra<'static>> {
    it
}
fn owned<'a>(it: Owned<Box<dyn Send + 'static>, ()>) -> Owned<Box<dyn Send + 'a>, ()> {
    it
}

fn main() {}
