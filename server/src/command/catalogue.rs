//! `tongxing catalogue check`: a policy officer's catalogue file, before it is used.

use domain::catalogue::{Catalogue, cases};

use crate::{
    cli::Catalogue as Command,
    failure::{Failure, OrFail as _},
    output::say,
};

/// Everything wrong is told at once: first the file's own lines; when it can be read, the stored cases it answers
/// otherwise than they expect.
pub fn run(command: &Command) -> Result<(), Failure> {
    let Command::Check { file } = command;
    let name = file.display();
    let text = std::fs::read_to_string(file).or_wrong(|error| format!("{name} can't be read: {error}"))?;
    let catalogue = Catalogue::parse_told(&text, &app::i18n::everywhere)
        .or_wrong(|problems| format!("{name} is wrong:\n{problems}"))?;
    let report = cases::check(&catalogue);
    for failure in &report.failures {
        say(failure)?;
    }
    let benefits: usize = catalogue.items.iter().map(|item| item.benefits.len()).sum();
    say(format!("{} {}: {} items, {benefits} benefits", catalogue.id, catalogue.version, catalogue.items.len()))?;
    match report.failures.len() {
        0 => say(format!("All {} expectations of the stored cases are met.", report.met)),
        wrong => Err(Failure::wrong_input(format!(
            "{wrong} expectations of the stored cases are not met, {} are",
            report.met
        ))),
    }
}
