//! Standard output for commands. A reader that goes away (`| head`) ends the command quietly.

use std::{
    fmt::Display,
    io::{ErrorKind, Write as _},
};

use crate::failure::Failure;

pub fn say(line: impl Display) -> Result<(), Failure> {
    written(writeln!(std::io::stdout().lock(), "{line}"))
}

/// What became of writing to standard output.
pub fn written(result: std::io::Result<()>) -> Result<(), Failure> {
    match result {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Err(Failure { sentence: String::new(), code: 0 }),
        Err(error) => Err(Failure::trouble(format!("standard output can't be written: {error}"))),
    }
}
