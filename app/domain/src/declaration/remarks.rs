//! What a reviewer asks the family to correct: one remark an answer, at least one.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::identifier::normalise;
use crate::journey::Key;

/// Characters a remark may have; more is cut.
pub const REMARK_LENGTH: usize = 500;

/// Remarks by the key of the answer (`child.3.birth_date`). Never empty.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "BTreeMap<String, String>")]
pub struct Remarks(BTreeMap<String, String>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a declaration is returned with at least one remark")]
pub struct NoRemark;

impl Remarks {
    /// Blank remarks do not count.
    pub fn new<T: AsRef<str>>(remarks: impl IntoIterator<Item = (Key, T)>) -> Result<Self, NoRemark> {
        let text = |typed: &str| normalise::text(typed).chars().take(REMARK_LENGTH).collect::<String>();
        let remarks: BTreeMap<_, _> =
            remarks.into_iter().map(|(key, typed)| (key.to_string(), text(typed.as_ref()))).collect();
        remarks.try_into()
    }

    pub fn get(&self, key: Key) -> Option<&str> {
        self.0.get(&key.to_string()).map(String::as_str)
    }

    /// By key. A question that is no longer asked keeps its old key.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, text)| (key.as_str(), text.as_str()))
    }

    /// How many; never none.
    pub fn count(&self) -> usize {
        self.0.len()
    }
}

impl TryFrom<BTreeMap<String, String>> for Remarks {
    type Error = NoRemark;

    fn try_from(mut remarks: BTreeMap<String, String>) -> Result<Self, NoRemark> {
        remarks.retain(|_, text| !text.is_empty());
        if remarks.is_empty() { Err(NoRemark) } else { Ok(Self(remarks)) }
    }
}

impl fmt::Debug for Remarks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Remarks({})", self.0.len())
    }
}
