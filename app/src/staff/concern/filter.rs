//! What the list shows, in its address: words and codes.

use casework::port::ConcernFilter;
use domain::{area, concern::StateWord};

use crate::{context::query, routes, staff::filters::address};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// None: all that are open.
    pub state: Option<StateWord>,
    pub street: Option<String>,
    pub after: Option<String>,
}

impl Filter {
    pub fn from_query() -> Self {
        let (street, after) = (query("street"), query("after"));
        Self {
            state: StateWord::from_word(&query("state")),
            street: area::street(&street).map(|_| street),
            after: (!after.is_empty()).then_some(after),
        }
    }

    pub fn address(&self) -> String {
        let parts = [
            self.state.map(|state| format!("state={state}")),
            self.street.as_ref().map(|street| format!("street={street}")),
            self.after.as_ref().map(|after| format!("after={after}")),
        ];
        address(routes::STAFF_CONCERNS, parts.into_iter().flatten())
    }

    pub fn page(&self, after: Option<String>) -> Self {
        Self { after, ..self.clone() }
    }

    pub fn ask(&self, limit: u64) -> ConcernFilter {
        ConcernFilter { status: self.state, street: self.street.clone(), after: self.after.clone(), limit }
    }
}
