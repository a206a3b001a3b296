//! `tongxing assess`: families as JSON on standard input, which services apply on standard output. Nothing is stored.

mod lines;

use std::{
    fmt::Display,
    io::{self, Read as _, Write as _},
};

use casework::clock::{Clock as _, civil_day};
use domain::{
    api::{self, Problem, Problems},
    catalogue::Catalogue,
};
use jiff::civil::Date;

use self::lines::{Answer, Broken, answer_all};
use crate::{
    clock::SystemClock,
    failure::{Failure, OrFail as _},
    opening,
    output::{say, written},
    settings::Settings,
};

/// Answers one family: its JSON, the day when it names none, the catalogue.
type Answering = fn(&[u8], Date, &Catalogue) -> Result<String, Problems>;

pub fn run(settings: &Settings, lines: bool, outcomes: bool) -> Result<(), Failure> {
    let catalogue = opening::catalogue(settings.catalogue.as_deref())?;
    let answer: Answering = if outcomes { api::answer_outcomes } else { api::answer };
    let today = civil_day(SystemClock.now());
    if lines { every_line(&catalogue, today, answer) } else { one(&catalogue, today, answer) }
}

fn one(catalogue: &Catalogue, today: Date, answer: Answering) -> Result<(), Failure> {
    let mut text = Vec::new();
    io::stdin().lock().read_to_end(&mut text).or_trouble(unreadable)?;
    match answer(&text, today, catalogue) {
        Ok(text) => say(text),
        Err(problems) => say(problems.to_json()).and(Err(Failure::already_told())),
    }
}

fn every_line(catalogue: &Catalogue, today: Date, answer: Answering) -> Result<(), Failure> {
    let mut output = io::BufWriter::new(io::stdout());
    let all_good = answer_all(io::BufReader::new(io::stdin()), &mut output, |line| {
        match line.map_or_else(|| Err(too_long()), |line| answer(line, today, catalogue)) {
            Ok(text) => Answer { text, good: true },
            Err(problems) => Answer { text: problems.to_json(), good: false },
        }
    });
    match all_good {
        Ok(true) => written(output.flush()),
        Ok(false) => written(output.flush()).and(Err(Failure::already_told())),
        Err(Broken::Input(error)) => written(output.flush()).and(Err(Failure::trouble(unreadable(&error)))),
        Err(Broken::Output(error)) => written(Err(error)),
    }
}

fn unreadable(error: &dyn Display) -> String {
    format!("standard input can't be read: {error}")
}

fn too_long() -> Problems {
    Problems { errors: vec![Problem { path: String::new(), problem: "a line has at most 1 MiB".to_owned() }] }
}
