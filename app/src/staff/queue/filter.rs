//! What the list shows: words, codes and an opaque place in the list, all in the address, so that it can be kept as a
//! bookmark and sent to a colleague. Nothing personal is among them.

use casework::port::{QueueFilter, Status};
use domain::{area, declaration::ReceiptNumber};

use crate::{context::query, routes, staff::filters::address};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    pub state: Option<Status>,
    pub street: Option<String>,
    /// What the reader holds or decided.
    pub mine: bool,
    /// The number of a receipt, as somebody reads it out.
    pub number: String,
    pub newest: bool,
    /// Where this page begins.
    pub after: Option<String>,
}

impl Filter {
    /// From the address; what is not known there is left out.
    pub fn from_query() -> Self {
        let street = query("street");
        let after = query("after");
        Self {
            state: Status::from_word(&query("state")),
            street: area::street(&street).map(|_| street),
            mine: query("mine") == "yes",
            number: query("number").trim().to_owned(),
            newest: query("order") == "newest",
            after: (!after.is_empty()).then_some(after),
        }
    }

    /// The address that shows this.
    pub fn address(&self) -> String {
        let parts = [
            self.state.map(|state| format!("state={state}")),
            self.street.as_ref().map(|street| format!("street={street}")),
            self.mine.then(|| "mine=yes".to_owned()),
            self.wanted().map(|number| format!("number={number}")),
            self.newest.then(|| "order=newest".to_owned()),
            self.after.as_ref().map(|after| format!("after={after}")),
        ];
        address(routes::STAFF_DECLARATIONS, parts.into_iter().flatten())
    }

    pub fn page(&self, after: Option<String>) -> Self {
        Self { after, ..self.clone() }
    }

    fn wanted(&self) -> Option<ReceiptNumber> {
        ReceiptNumber::parse(&self.number).ok()
    }

    /// Not a number of ours: something was misread.
    pub fn misread(&self) -> bool {
        !self.number.is_empty() && self.wanted().is_none()
    }

    /// As the registry is asked.
    pub fn ask(&self, me: casework::id::StaffId, limit: u64) -> QueueFilter {
        QueueFilter {
            status: self.state,
            street: self.street.clone(),
            claimed_by: self.mine.then_some(me),
            number: self.wanted().map(|number| number.to_string()),
            after: self.after.clone(),
            limit,
            newest_first: self.newest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_only_what_was_chosen() {
        assert_eq!(Filter::default().address(), "/staff/declarations");
        let all = Filter {
            state: Some(Status::UnderReview),
            street: Some("440303001".into()),
            mine: true,
            number: "not one of ours".into(),
            newest: true,
            after: Some("ab12".into()),
        };
        assert_eq!(
            all.address(),
            "/staff/declarations?state=under_review&street=440303001&mine=yes&order=newest&after=ab12"
        );
        assert_eq!(all.page(None).after, None);
    }
}
