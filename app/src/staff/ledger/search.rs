//! What the list shows, and its address.

use casework::{kept::Kept, ledger::LedgerSearch, port::LedgerOrder};
use domain::area;

use crate::{
    context::{self, Visit, query},
    cookie, routes,
    staff::filters::address,
};

/// The orders and their words in addresses; the first is the usual one.
pub const ORDERS: [(&str, LedgerOrder); 4] = [
    ("due", LedgerOrder::DueFirst),
    ("newest", LedgerOrder::NewestRecord),
    ("youngest", LedgerOrder::Youngest),
    ("oldest", LedgerOrder::Oldest),
];

/// Longest text searched for, in characters.
pub const MOST: usize = 60;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Search {
    pub order: LedgerOrder,
    pub street: Option<String>,
    /// The mark of the text searched for.
    pub mark: Option<String>,
    /// Where this page begins.
    pub after: Option<String>,
}

impl Search {
    pub fn from_query() -> Self {
        Self::from_words(&query("order"), &query("street")).marked(some(query("search"))).page(some(query("after")))
    }

    /// What is not known is left out.
    pub fn from_words(order: &str, street: &str) -> Self {
        let order = ORDERS.iter().find(|(word, _)| *word == order).map(|(_, order)| *order).unwrap_or_default();
        Self { order, street: area::street(street).map(|_| street.to_owned()), ..Self::default() }
    }

    pub fn marked(self, mark: Option<String>) -> Self {
        Self { mark, ..self }
    }

    pub fn page(self, after: Option<String>) -> Self {
        Self { after, ..self }
    }

    pub fn word(&self) -> &'static str {
        ORDERS.iter().find(|(_, order)| *order == self.order).map_or("", |(word, _)| word)
    }

    pub fn address(&self) -> String {
        let usual = self.order == LedgerOrder::default();
        let parts = [
            (!usual).then(|| format!("order={}", self.word())),
            self.street.as_ref().map(|street| format!("street={street}")),
            self.mark.as_ref().map(|mark| format!("search={mark}")),
            self.after.as_ref().map(|after| format!("after={after}")),
        ];
        address(routes::STAFF_CHILDREN, parts.into_iter().flatten())
    }

    /// The text, if this session's cookie still holds the one with the mark.
    pub fn text(&self, visit: &Visit) -> Option<String> {
        let kept = Kept::from_cookie(&context::cookie(cookie::SEARCH)?)?;
        visit.session.as_ref()?.kept(&kept).filter(|_| self.mark.as_deref() == Some(kept.mark()))
    }

    pub fn ask(&self, text: &str, limit: u64) -> LedgerSearch {
        LedgerSearch {
            text: text.to_owned(),
            street: self.street.clone(),
            order: self.order,
            after: self.after.clone(),
            limit,
        }
    }
}

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_holds_words_codes_and_a_mark() {
        assert_eq!(Search::default().address(), "/staff/children");
        let search =
            Search::from_words("youngest", "440303001").marked(Some("3fa9c1d2".into())).page(Some("zz".into()));
        assert_eq!(search.address(), "/staff/children?order=youngest&street=440303001&search=3fa9c1d2&after=zz");
        assert_eq!(Search::from_words("name", "somewhere"), Search::default());
    }
}
