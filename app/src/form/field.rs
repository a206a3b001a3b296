//! What every control needs to know.

use super::Problems;
use crate::half::half;

#[derive(Debug, Clone, Default)]
pub struct Field {
    pub name: String,
    pub label: String,
    pub hint: Option<String>,
    pub why: Option<String>,
    /// What was typed, right or wrong.
    pub value: String,
    pub problem: Option<String>,
    /// "(optional)" is said beside the label.
    pub optional: bool,
    /// The label is the page's heading.
    pub heading: bool,
}

impl Field {
    pub fn new(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self { name: name.into(), label: label.into(), ..Self::default() }
    }

    #[must_use]
    pub fn hint(mut self, hint: impl Into<Option<String>>) -> Self {
        self.hint = hint.into();
        self
    }

    #[must_use]
    pub fn why(mut self, why: impl Into<Option<String>>) -> Self {
        self.why = why.into();
        self
    }

    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// Takes the problem of this field's name, if there is one.
    #[must_use]
    pub fn problem(mut self, problems: &Problems) -> Self {
        self.problem = problems.of(&self.name).map(str::to_owned);
        self
    }

    #[must_use]
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    #[must_use]
    pub fn heading(mut self) -> Self {
        self.heading = true;
        self
    }

    /// With what was typed so far, when a switch was pressed half-way: nobody is blamed yet.
    #[must_use]
    pub(super) fn typed(mut self) -> Self {
        if let Some(half) = half() {
            self.value = half.get(&self.name).to_owned();
            self.problem = None;
        }
        self
    }

    pub fn id(&self) -> String {
        id_of(&self.name)
    }

    pub(super) fn hint_id(&self) -> String {
        format!("{}-hint", self.id())
    }

    pub(super) fn problem_id(&self) -> String {
        format!("{}-problem", self.id())
    }

    /// For `aria-describedby`: hint and problem, whichever there are.
    pub(super) fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| self.hint_id());
        let problem = self.problem.as_ref().map(|_| self.problem_id());
        match (hint, problem) {
            (Some(hint), Some(problem)) => Some(format!("{hint} {problem}")),
            (one, other) => one.or(other),
        }
    }

    /// For `aria-invalid`.
    pub(super) fn wrong(&self) -> Option<&'static str> {
        self.problem.as_ref().map(|_| "true")
    }
}

/// The `id` of the control with this name: where the error summary's link leads.
pub fn id_of(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' }).collect()
}
