//! What can be chosen.

/// One answer and its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub hint: Option<String>,
}

impl Choice {
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None }
    }

    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// Answers under a common name; a plain list is one group without a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    pub name: Option<String>,
    pub choices: Vec<Choice>,
}

impl Choices {
    pub fn group(name: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self { name: Some(name.into()), choices }
    }
}

impl From<Vec<Choice>> for Choices {
    fn from(choices: Vec<Choice>) -> Self {
        Self { name: None, choices }
    }
}
