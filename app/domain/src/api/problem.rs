//! What is wrong with a question, and where.

use serde::Serialize;

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// `children[0].birth_date`; empty for the whole.
    pub path: String,
    pub problem: String,
}

/// All of them, in the order of the text. Never empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{}", self.to_json())]
pub struct Problems {
    pub errors: Vec<Problem>,
}

impl Problems {
    /// `{"errors":[{"path":"…","problem":"…"}]}`
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}
