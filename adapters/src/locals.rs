//! Functions with the names of the local variables in what the macros emit, which imports them.
//!
//! A name in a pattern is that of a constant, a static or a unit struct if there is one in scope, whatever its span. A function may be
//! shadowed by a local variable, and one that is imported nearer hides the user's item.

macro_rules! locals {
    ($($name:ident)*) => {$(
        /// Never called.
        pub const fn $name() {}
    )*};
}
locals! {
    __arg0 __arg1 __arg2 __arg3 __arg4 __arg5 __arg6 __arg7 __arg8 __arg9 __arg10 __arg11 __arg12 __arg13 __arg14 __arg15
    __0 __1 __2 __3 __4 __5 __6 __7 __8 __9 __10 __11 __12 __13 __14 __15
    __call __function __future __held __it __make __method __moved __object __once __output __pointer __self __slot __state
    __strategy __this __value
}
