//! What was typed into a form that came too late: its page shows it, to be copied.

use std::sync::{Arc, Mutex, PoisonError};

/// Laid beside a request by the layer around every action; filled by what refuses a form.
#[derive(Debug, Clone, Default)]
pub struct Unsent(Arc<Mutex<Vec<String>>>);

impl Unsent {
    /// Of all values those that somebody wrote. What is chosen from a list, a code or a number is sooner given again.
    pub fn keep<'a>(&self, values: impl Iterator<Item = &'a str>) {
        let written = |text: &&str| text.contains(char::is_whitespace) || !text.is_ascii();
        let texts = values.map(str::trim).filter(written).map(str::to_owned).collect();
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = texts;
    }

    pub fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_kept_and_what_a_form_carries_is_not() {
        let unsent = Unsent::default();
        unsent.keep(["yes", "440304002", "想转学", " two words ", "0123456789abcdef", ""].into_iter());
        assert_eq!(unsent.take(), ["想转学", "two words"]);
        assert!(unsent.take().is_empty());
    }
}
