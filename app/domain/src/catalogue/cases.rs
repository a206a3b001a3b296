//! Stored cases: families in `cases/*.toml` with the outcomes they have to get. The people who answer for the rules
//! read them and add to them; every catalogue is checked against all of them.
//!
//! ```toml
//! title = "A girl of seven at primary school, insured at home"
//! day = 2026-11-23
//!
//! [family]                     # facts as in the API; what is left out is unknown
//! residence_permit = true
//!
//! [[child]]
//! name = "Lan"
//! birth_date = 2019-05-01
//! stage = "primary"
//!
//! [child.expect]               # by outcome: benefits, or "scope"
//! yes = ["scope", "3.free"]
//! unknown = ["20.jobs"]
//! others = "no"                # all that are not named (optional)
//!
//! [child.expect.until]         # and `from`: the day, or "never" (optional)
//! "3.free" = 2035-04-30
//!
//! [child.expect.missing]       # the facts still needed (optional)
//! "20.jobs" = ["parent_seeking_work"]
//! ```

mod case;
mod expected;

use std::fmt;

use toml::de::DeTable;

use super::item::Catalogue;
use super::problem::Problem;
use super::reader::{Reader, Table};
use crate::assess::assess;
use case::Case;

/// The cases carried by the program.
#[derive(rust_embed::RustEmbed)]
#[folder = "cases/"]
struct Stored;

/// What came of checking cases.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Expectations that were met.
    pub met: usize,
    pub failures: Vec<Failure>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// The case itself can't be read.
    File { file: String, problem: Problem },
    /// A benefit, or the scope, of a child came out otherwise.
    Other { file: String, child: String, benefit: String, expected: String, got: String },
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { file, problem } => write!(f, "{file}, {problem}"),
            Self::Other { file, child, benefit, expected, got } => {
                write!(f, "{file}: {child}: {benefit}: expected {expected}, got {got}")
            }
        }
    }
}

/// Checks a catalogue against all stored cases.
pub fn check(catalogue: &Catalogue) -> Report {
    let mut report = Report::default();
    for file in Stored::iter() {
        let text = Stored::get(&file).and_then(|stored| String::from_utf8(stored.data.into_owned()).ok());
        report.check(&file, &text.unwrap_or_default(), catalogue);
    }
    report
}

impl Report {
    /// Checks a catalogue against the text of one case.
    pub fn check(&mut self, file: &str, text: &str, catalogue: &Catalogue) {
        let (document, errors) = DeTable::parse_recoverable(text);
        let mut reader = Reader::new(text, &errors);
        let case = Case::read(Table::new(0, document.get_ref()), &mut reader);
        let problems = reader.problems.into_iter().map(|problem| Failure::File { file: file.to_owned(), problem });
        self.failures.extend(problems);
        let Some(Case { request, expected }) = case else { return };
        for ((child, facts), expected) in request.children.iter().zip(&expected) {
            let assessment = assess(catalogue.rules(), &request.family, facts, request.as_of);
            expected.compare(&assessment, |benefit, expected, got| {
                if expected == got {
                    self.met += 1;
                } else {
                    let (file, child, benefit) = (file.to_owned(), child.clone(), benefit.to_owned());
                    self.failures.push(Failure::Other { file, child, benefit, expected, got });
                }
            });
        }
    }
}
