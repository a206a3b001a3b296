//! How a family comes back to what it declared.

use crate::identifier::Mobile;

/// Shown to be there: by a code to a phone, or in person at a community centre.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WayIn {
    Phone(Mobile),
    /// No phone: a printed slip with a code, at a community centre.
    Slip,
}

const SLIP: &str = "slip";

impl WayIn {
    pub fn parse(text: &str) -> Option<Self> {
        if text == SLIP { Some(Self::Slip) } else { Mobile::parse(text).ok().map(Self::Phone) }
    }

    /// The number in full (E.164), or the word for a slip.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Phone(phone) => phone.as_str(),
            Self::Slip => SLIP,
        }
    }

    pub const fn phone(&self) -> Option<&Mobile> {
        match self {
            Self::Phone(phone) => Some(phone),
            Self::Slip => None,
        }
    }
}

impl From<Mobile> for WayIn {
    fn from(phone: Mobile) -> Self {
        Self::Phone(phone)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn both_are_read_back_as_they_are_written() {
        for way in [Mobile::parse("13800138000").unwrap().into(), WayIn::Slip] {
            assert_eq!(WayIn::parse(way.as_str()), Some(way));
        }
        assert_eq!(WayIn::parse(""), None);
        assert_eq!(WayIn::Slip.phone(), None);
    }
}
