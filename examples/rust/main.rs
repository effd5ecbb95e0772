//! A hospital's program asks libmniop about one patient. The same job as examples/c/main.c.
//!
//!     main SCRIPTS [YYYY-MM-DD]
//!
//! `make examples` builds and runs it; or, once installed:
//! `rustc --edition 2021 -O main.rs -l mniop`

mod mniop;

use mniop::{word, Assessment, Error, Outcome, Rulebook, Signal, Worker};
use std::fmt::Write;

/// One report. What is not set stays unknown, and unknown is not no.
fn fill(rulebook: &Rulebook) -> Result<Signal, Error> {
    let mut signal = Signal::new(rulebook, "visit-1", "2024-05-14")?;
    signal.set_person("p-9f2c1a")?;
    signal.set_actor("hopital", "33")?;
    signal.set_int("age", 16)?;
    signal.set_code("departement", "33")?;
    signal.set_bool("violence_physique", true)?;
    signal.set_unknown("prostitution", mniop::UNKNOWN_REFUSED)?;
    for seen in ["oit.D2.01", "oit.D5.01", "oit.D5.04"] {
        signal.add_present(seen)?;
    }
    Ok(signal)
}

fn show_outcome(page: &mut String, rulebook: &Rulebook, outcome: Outcome) -> std::fmt::Result {
    writeln!(page, "  [{}] {}", word(outcome.verdict()), outcome.label())?;
    for reason in outcome.reasons() {
        let name = rulebook.label(reason.name());
        writeln!(page, "      because: {}: {}", name, reason.value())?;
    }
    for (title, which) in [("under", mniop::NAMES_BASIS), ("missing", mniop::NAMES_MISSING)] {
        let names: Vec<&str> = outcome.names(which).map(|name| rulebook.label(name)).collect();
        if !names.is_empty() {
            writeln!(page, "      {}: {}", title, names.join("; "))?;
        }
    }
    for time in outcome.times() {
        let comma = if time.end().is_empty() { "" } else { ", " };
        writeln!(page, "      {}: {}{comma}{}", word(time.kind()), time.end(), time.counted())?;
    }
    Ok(())
}

/// A child is heard once, by professionals trained for it: what only the child could say is not
/// asked here. An indicator is seen, not asked for.
fn show_questions(page: &mut String, answer: &Assessment) -> std::fmt::Result {
    let is_child = [mniop::MINOR_YES, mniop::MINOR_PRESUMED].contains(&answer.minor());
    writeln!(page, "To ask next")?;
    if is_child {
        let how = "Listen, note the child's words, pass them on.";
        writeln!(page, "  Do not question the child. {how}")?;
    }
    let may_be_asked = answer.questions().filter(|question| {
        !is_child
            || question.kind() == mniop::ASK_INDICATOR
            || question.of() != mniop::OF_PERSON
    });
    for question in may_be_asked.take(10) {
        let is_seen = question.kind() == mniop::ASK_INDICATOR;
        let how = if is_seen { "to observe" } else { word(question.of()) };
        let care = if question.sensitive() == 1 { ", sensitive" } else { "" };
        writeln!(page, "  {} ({how}{care})", question.label())?;
    }
    Ok(())
}

fn show(rulebook: &Rulebook, answer: &Assessment) -> Result<String, std::fmt::Error> {
    let mut page = String::new();
    for number in answer.numbers() {
        writeln!(page, "Call {}: {}", number.digits(), number.when())?;
    }
    let sufficient = if answer.is_sufficient() { "yes" } else { "not yet" };
    writeln!(page, "Sufficient for shelter and support: {sufficient}")?;
    writeln!(page, "Rights, measures and duties as of {}", answer.as_of())?;
    for outcome in answer.outcomes() {
        if outcome.verdict() != mniop::OUTCOME_NOT_APPLICABLE {
            show_outcome(&mut page, rulebook, outcome)?;
        }
    }
    show_questions(&mut page, answer)?;
    for notice in answer.notices() {
        writeln!(page, "Note: {}", notice.text())?;
    }
    Ok(page)
}

fn run(scripts: &str, as_of: &str) -> Result<String, Error> {
    let rulebook = Rulebook::load(scripts)?;
    let mut worker = Worker::new(&rulebook)?;
    let signal = fill(&rulebook)?;
    let answer = worker.assess(&[&signal], as_of)?;
    show(&rulebook, &answer).map_err(|error| Error(error.to_string()))
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if arguments.len() < 2 || arguments.len() > 3 {
        eprintln!("usage: {} SCRIPTS [YYYY-MM-DD]", arguments[0]);
        std::process::exit(2);
    }
    let as_of = arguments.get(2).map_or("2024-05-15", String::as_str);
    match run(&arguments[1], as_of) {
        Ok(page) => print!("{page}"),
        Err(Error(lines)) => {
            eprint!("{lines}");
            std::process::exit(1);
        }
    }
}
