//! How the program gives up: one clear sentence on standard error and an exit code.

use std::{fmt::Display, io::Write as _, process::ExitCode};

/// What was given is wrong: the person at the command line can put it right.
const WRONG_INPUT: u8 = 2;
/// Something around us is not as it must be.
const TROUBLE: u8 = 1;

/// Why a command did not do its work.
#[derive(Debug)]
pub struct Failure {
    /// For standard error; empty when standard output has said it already.
    pub sentence: String,
    pub code: u8,
}

impl Failure {
    pub fn trouble(sentence: impl Display) -> Self {
        Self { sentence: sentence.to_string(), code: TROUBLE }
    }

    pub fn wrong_input(sentence: impl Display) -> Self {
        Self { sentence: sentence.to_string(), code: WRONG_INPUT }
    }

    /// The answer on standard output already names what is wrong.
    pub fn already_told() -> Self {
        Self { sentence: String::new(), code: WRONG_INPUT }
    }

    pub fn tell(&self) -> ExitCode {
        if !self.sentence.is_empty() {
            // Nobody is left to hear it when standard error is closed.
            let _ = writeln!(std::io::stderr(), "tongxing: {}", self.sentence);
        }
        ExitCode::from(self.code)
    }
}

impl Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.sentence)
    }
}

/// `failed(..).trouble(|error| "sentence")`: an error of a library becomes our sentence.
pub trait OrFail<T> {
    fn or_trouble(self, sentence: impl FnOnce(&dyn Display) -> String) -> Result<T, Failure>;
    fn or_wrong(self, sentence: impl FnOnce(&dyn Display) -> String) -> Result<T, Failure>;
}

impl<T, E: Display> OrFail<T> for Result<T, E> {
    fn or_trouble(self, sentence: impl FnOnce(&dyn Display) -> String) -> Result<T, Failure> {
        self.map_err(|error| Failure::trouble(sentence(&error)))
    }

    fn or_wrong(self, sentence: impl FnOnce(&dyn Display) -> String) -> Result<T, Failure> {
        self.map_err(|error| Failure::wrong_input(sentence(&error)))
    }
}
