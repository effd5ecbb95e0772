//! Bindings to libmniop by hand: what this example needs of `mniop.h`, and safe types over it.
//!
//! What the library lends is tied by a lifetime to what lends it, what it hands over frees itself,
//! and a failure is an `Error`. A `Rulebook` may be shared by threads; a `Worker` may move to
//! another thread, and is used by one at a time since assessing wants `&mut`.

use std::ffi::{c_char, CStr};
use std::marker::PhantomData;
use std::ptr::{null, null_mut, NonNull};

type Status = i32;
pub type Code = i32;

pub const LANG_EN: Code = 902;
pub const LIST_FACTS: Code = 601;
pub const LIST_INDICATORS: Code = 602;
pub const NAMES_BASIS: Code = 621;
pub const NAMES_MISSING: Code = 622;
pub const OUTCOME_NOT_APPLICABLE: Code = 205;
pub const MINOR_YES: Code = 301;
pub const MINOR_PRESUMED: Code = 303;
pub const ASK_INDICATOR: Code = 802;
pub const OF_PERSON: Code = 811;
pub const UNKNOWN_REFUSED: Code = 701;

/// A handle of the library: never made or read here.
#[repr(C)]
pub struct Opaque {
    _private: [u8; 0],
}
type Raw = *mut Opaque;
type Shared = *const Opaque;
type Chars = *const c_char;

#[repr(C)]
struct Text {
    bytes: Chars,
    length: usize,
}

macro_rules! functions {
    ($($name:ident($($argument:ty),*) $(-> $result:ty)?;)*) => {
        extern "C" { $(fn $name($(_: $argument),*) $(-> $result)?;)* }
    };
}
functions! {
    mniop_code_word(Code) -> Chars;
    mniop_error_problem_count(Shared) -> usize;
    mniop_error_problem(Shared, usize) -> Shared;
    mniop_problem_place(Shared, *mut usize) -> Chars;
    mniop_problem_text(Shared, Code, *mut usize) -> Chars;
    mniop_error_free(*mut Raw);
    mniop_rulebook_load(*const Text, usize, *const u8, *mut Raw, *mut Raw) -> Status;
    mniop_rulebook_free(*mut Raw);
    mniop_rulebook_count(Shared, Code) -> usize;
    mniop_rulebook_id(Shared, Code, usize, *mut usize) -> Chars;
    mniop_rulebook_label(Shared, Code, usize, Code, *mut usize) -> Chars;
    mniop_worker_new(Shared, *const u8, *mut Raw, *mut Raw) -> Status;
    mniop_worker_free(*mut Raw);
    mniop_worker_assess(Raw, *const Shared, usize, Chars, usize, *mut Raw, *mut Raw) -> Status;
    mniop_signal_new(Shared, Chars, usize, Chars, usize, *mut Raw, *mut Raw) -> Status;
    mniop_signal_free(*mut Raw);
    mniop_signal_set_person(Raw, Chars, usize, *mut Raw) -> Status;
    mniop_signal_set_actor(Raw, Chars, usize, Chars, usize, Chars, usize, *mut Raw) -> Status;
    mniop_signal_set_fact_int(Raw, Chars, usize, i64, *mut Raw) -> Status;
    mniop_signal_set_fact_bool(Raw, Chars, usize, i32, *mut Raw) -> Status;
    mniop_signal_set_fact_code(Raw, Chars, usize, Chars, usize, *mut Raw) -> Status;
    mniop_signal_set_fact_unknown(Raw, Chars, usize, Code, *mut Raw) -> Status;
    mniop_signal_add_present(Raw, Chars, usize, *mut Raw) -> Status;
    mniop_assessment_free(*mut Raw);
    mniop_assessment_as_of(Shared, *mut usize) -> Chars;
    mniop_assessment_is_sufficient(Shared) -> i32;
    mniop_assessment_minor(Shared) -> Code;
    mniop_assessment_number_count(Shared) -> usize;
    mniop_assessment_number(Shared, usize) -> Shared;
    mniop_number_digits(Shared, *mut usize) -> Chars;
    mniop_number_when(Shared, Code, *mut usize) -> Chars;
    mniop_assessment_notice_count(Shared) -> usize;
    mniop_assessment_notice(Shared, usize) -> Shared;
    mniop_notice_text(Shared, Code, *mut usize) -> Chars;
    mniop_assessment_outcome_count(Shared) -> usize;
    mniop_assessment_outcome(Shared, usize) -> Shared;
    mniop_outcome_verdict(Shared) -> Code;
    mniop_outcome_label(Shared, Code, *mut usize) -> Chars;
    mniop_outcome_reason_count(Shared) -> usize;
    mniop_outcome_reason(Shared, usize) -> Shared;
    mniop_reason_name(Shared, *mut usize) -> Chars;
    mniop_reason_value(Shared, *mut usize) -> Chars;
    mniop_outcome_name_count(Shared, Code) -> usize;
    mniop_outcome_name(Shared, Code, usize, *mut usize) -> Chars;
    mniop_outcome_time_count(Shared) -> usize;
    mniop_outcome_time(Shared, usize) -> Shared;
    mniop_time_kind(Shared) -> Code;
    mniop_time_end(Shared, *mut usize) -> Chars;
    mniop_time_counted(Shared, Code, *mut usize) -> Chars;
    mniop_assessment_question_count(Shared) -> usize;
    mniop_assessment_question(Shared, usize) -> Shared;
    mniop_question_kind(Shared) -> Code;
    mniop_question_of(Shared) -> Code;
    mniop_question_label(Shared, Code, *mut usize) -> Chars;
    mniop_question_is_sensitive(Shared) -> i32;
}

/// What went wrong, a problem a line.
pub struct Error(pub String);

/// A text that lives as long as what lent it.
///
/// SAFETY of the caller: `give` writes the length of a UTF-8 text of this lifetime.
unsafe fn text<'a>(give: impl FnOnce(*mut usize) -> Chars) -> &'a str {
    let mut length = 0;
    let bytes = give(&mut length);
    if bytes.is_null() {
        return "";
    }
    let bytes = std::slice::from_raw_parts(bytes.cast::<u8>(), length);
    std::str::from_utf8(bytes).unwrap_or("")
}

/// Calls a function whose last parameter is its error, and takes the error.
fn must(call: impl FnOnce(*mut Raw) -> Status) -> Result<(), Error> {
    let mut error: Raw = null_mut();
    if call(&mut error) == 0 {
        return Ok(());
    }
    let mut lines = String::new();
    unsafe {
        for index in 0..mniop_error_problem_count(error) {
            let problem = mniop_error_problem(error, index);
            let place = text(|length| mniop_problem_place(problem, length));
            let words = text(|length| mniop_problem_text(problem, LANG_EN, length));
            lines += &format!("{place}: {words}\n");
        }
        mniop_error_free(&mut error);
    }
    Err(Error(lines))
}

fn made(call: impl FnOnce(*mut Raw, *mut Raw) -> Status) -> Result<NonNull<Opaque>, Error> {
    let mut handle: Raw = null_mut();
    must(|error| call(&mut handle, error))?;
    NonNull::new(handle).ok_or_else(|| Error("the library made nothing".into()))
}

macro_rules! owner {
    ($name:ident, $free:ident) => {
        pub struct $name(NonNull<Opaque>);
        impl Drop for $name {
            fn drop(&mut self) {
                unsafe { $free(&mut self.0.as_ptr()) }
            }
        }
        // The library's handles belong to no thread; `&mut self` keeps them to one at a time.
        unsafe impl Send for $name {}
    };
}
owner!(Rulebook, mniop_rulebook_free);
owner!(Worker, mniop_worker_free);
owner!(Signal, mniop_signal_free);
owner!(Assessment, mniop_assessment_free);
unsafe impl Sync for Rulebook {} // const in C: any thread
unsafe impl Sync for Assessment {} // the same

fn chars(value: &str) -> Chars {
    value.as_ptr().cast()
}

impl Rulebook {
    pub fn load(path: &str) -> Result<Rulebook, Error> {
        let path = Text { bytes: chars(path), length: path.len() };
        made(|out, error| unsafe { mniop_rulebook_load(&path, 1, null(), out, error) })
            .map(Rulebook)
    }

    /// What people read instead of a name: the label of the fact or the indicator, else the name.
    pub fn label<'a>(&'a self, name: &'a str) -> &'a str {
        let rulebook = self.0.as_ptr();
        for list in [LIST_FACTS, LIST_INDICATORS] {
            for i in 0..unsafe { mniop_rulebook_count(rulebook, list) } {
                unsafe {
                    if text(|length| mniop_rulebook_id(rulebook, list, i, length)) == name {
                        return text(|l| mniop_rulebook_label(rulebook, list, i, LANG_EN, l));
                    }
                }
            }
        }
        name
    }
}

impl Worker {
    pub fn new(rulebook: &Rulebook) -> Result<Worker, Error> {
        made(|out, error| unsafe { mniop_worker_new(rulebook.0.as_ptr(), null(), out, error) })
            .map(Worker)
    }

    pub fn assess(&mut self, signals: &[&Signal], as_of: &str) -> Result<Assessment, Error> {
        let list: Vec<Shared> = signals.iter().map(|signal| signal.0.as_ptr() as Shared).collect();
        let (worker, day) = (self.0.as_ptr(), chars(as_of));
        made(|out, error| unsafe {
            mniop_worker_assess(worker, list.as_ptr(), list.len(), day, as_of.len(), out, error)
        })
        .map(Assessment)
    }
}

impl Signal {
    pub fn new(rulebook: &Rulebook, id: &str, date: &str) -> Result<Signal, Error> {
        let (book, i, d) = (rulebook.0.as_ptr(), chars(id), chars(date));
        made(|out, error| unsafe {
            mniop_signal_new(book, i, id.len(), d, date.len(), out, error)
        })
        .map(Signal)
    }

    pub fn set_actor(&mut self, kind: &str, department: &str) -> Result<(), Error> {
        let (signal, k, d) = (self.0.as_ptr(), chars(kind), chars(department));
        must(|error| unsafe {
            mniop_signal_set_actor(
                signal, k, kind.len(), d, department.len(), null(), 0, error)
        })
    }
    pub fn set_person(&mut self, person: &str) -> Result<(), Error> {
        let (signal, p) = (self.0.as_ptr(), chars(person));
        must(|error| unsafe { mniop_signal_set_person(signal, p, person.len(), error) })
    }

    pub fn set_int(&mut self, name: &str, value: i64) -> Result<(), Error> {
        let (signal, n) = (self.0.as_ptr(), chars(name));
        must(|error| unsafe { mniop_signal_set_fact_int(signal, n, name.len(), value, error) })
    }

    pub fn set_bool(&mut self, name: &str, value: bool) -> Result<(), Error> {
        let (signal, n, v) = (self.0.as_ptr(), chars(name), i32::from(value));
        must(|error| unsafe { mniop_signal_set_fact_bool(signal, n, name.len(), v, error) })
    }

    pub fn set_code(&mut self, name: &str, code: &str) -> Result<(), Error> {
        let (signal, n, c) = (self.0.as_ptr(), chars(name), chars(code));
        must(|error| unsafe {
            mniop_signal_set_fact_code(signal, n, name.len(), c, code.len(), error)
        })
    }

    pub fn set_unknown(&mut self, name: &str, why: Code) -> Result<(), Error> {
        let (signal, n) = (self.0.as_ptr(), chars(name));
        must(|error| unsafe { mniop_signal_set_fact_unknown(signal, n, name.len(), why, error) })
    }

    pub fn add_present(&mut self, indicator: &str) -> Result<(), Error> {
        let (signal, i) = (self.0.as_ptr(), chars(indicator));
        must(|error| unsafe { mniop_signal_add_present(signal, i, indicator.len(), error) })
    }
}

/// The word of the formats for a code: "open".
pub fn word(code: Code) -> &'static str {
    unsafe { CStr::from_ptr(mniop_code_word(code)) }.to_str().unwrap_or("")
}

type Count = unsafe extern "C" fn(Shared) -> usize;
type At = unsafe extern "C" fn(Shared, usize) -> Shared;
type GiveText = unsafe extern "C" fn(Shared, *mut usize) -> Chars;
type GiveLabel = unsafe extern "C" fn(Shared, Code, *mut usize) -> Chars;
type GiveCode = unsafe extern "C" fn(Shared) -> Code;

/// Something that an assessment lends, for as long as the assessment lives.
#[derive(Clone, Copy)]
pub struct Lent<'a>(Shared, PhantomData<&'a Assessment>);

impl<'a> Lent<'a> {
    fn list(self, count: Count, at: At) -> impl Iterator<Item = Lent<'a>> {
        (0..unsafe { count(self.0) }).map(move |i| Lent(unsafe { at(self.0, i) }, PhantomData))
    }
    fn text(self, give: GiveText) -> &'a str {
        unsafe { text(|length| give(self.0, length)) }
    }
    fn label(self, give: GiveLabel) -> &'a str {
        unsafe { text(|length| give(self.0, LANG_EN, length)) }
    }
    fn code(self, give: GiveCode) -> Code {
        unsafe { give(self.0) }
    }
}

/// Types whose functions are one line each: what it is called here, how it is read, and in C.
macro_rules! lent {
    ($($name:ident { $($method:ident: $kind:ident($($c:ident),+) -> $result:ty;)* })*) => { $(
        #[derive(Clone, Copy)]
        pub struct $name<'a>(Lent<'a>);

        impl<'a> $name<'a> {
            $(pub fn $method(self) -> $result { self.0.$kind($($c),+) })*
        }
    )* };
}
lent! {
    Number {
        digits: text(mniop_number_digits) -> &'a str;
        when: label(mniop_number_when) -> &'a str;
    }
    Notice {
        text: label(mniop_notice_text) -> &'a str;
    }
    Reason {
        name: text(mniop_reason_name) -> &'a str;
        value: text(mniop_reason_value) -> &'a str;
    }
    Time {
        kind: code(mniop_time_kind) -> Code;
        end: text(mniop_time_end) -> &'a str;
        counted: label(mniop_time_counted) -> &'a str;
    }
    Question {
        kind: code(mniop_question_kind) -> Code;
        of: code(mniop_question_of) -> Code;
        label: label(mniop_question_label) -> &'a str;
        sensitive: code(mniop_question_is_sensitive) -> Code;
    }
    Outcome {
        verdict: code(mniop_outcome_verdict) -> Code;
        label: label(mniop_outcome_label) -> &'a str;
    }
}

impl<'a> Outcome<'a> {
    pub fn reasons(self) -> impl Iterator<Item = Reason<'a>> {
        self.0.list(mniop_outcome_reason_count, mniop_outcome_reason).map(Reason)
    }
    pub fn times(self) -> impl Iterator<Item = Time<'a>> {
        self.0.list(mniop_outcome_time_count, mniop_outcome_time).map(Time)
    }
    pub fn names(self, which: Code) -> impl Iterator<Item = &'a str> {
        let raw = self.0 .0;
        (0..unsafe { mniop_outcome_name_count(raw, which) })
            .map(move |i| unsafe { text(|length| mniop_outcome_name(raw, which, i, length)) })
    }
}

impl Assessment {
    fn lent(&self) -> Lent<'_> {
        Lent(self.0.as_ptr(), PhantomData)
    }
    pub fn as_of(&self) -> &str {
        self.lent().text(mniop_assessment_as_of)
    }
    pub fn is_sufficient(&self) -> bool {
        self.lent().code(mniop_assessment_is_sufficient) == 1
    }
    pub fn minor(&self) -> Code {
        self.lent().code(mniop_assessment_minor)
    }
    pub fn numbers(&self) -> impl Iterator<Item = Number<'_>> {
        self.lent().list(mniop_assessment_number_count, mniop_assessment_number).map(Number)
    }
    pub fn outcomes(&self) -> impl Iterator<Item = Outcome<'_>> {
        self.lent().list(mniop_assessment_outcome_count, mniop_assessment_outcome).map(Outcome)
    }
    pub fn questions(&self) -> impl Iterator<Item = Question<'_>> {
        self.lent().list(mniop_assessment_question_count, mniop_assessment_question).map(Question)
    }
    pub fn notices(&self) -> impl Iterator<Item = Notice<'_>> {
        self.lent().list(mniop_assessment_notice_count, mniop_assessment_notice).map(Notice)
    }
}
