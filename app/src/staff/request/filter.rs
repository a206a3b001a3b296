//! What the list shows: words and codes in the address, nothing personal among them.

use casework::port::{RequestFilter, RequestStatus};
use domain::{
    area,
    request::{Level, Waits},
};
use jiff::civil::Date;

use crate::{context::query, routes, staff::filters::address};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// None: all that wait for the office.
    pub state: Option<RequestStatus>,
    pub street: Option<String>,
    pub level: Option<Level>,
    pub urgent: bool,
    pub late: bool,
    /// Where this page begins.
    pub after: Option<String>,
}

impl Filter {
    /// From the address; what is not known there is left out.
    pub fn from_query() -> Self {
        let (street, after) = (query("street"), query("after"));
        Self {
            state: RequestStatus::from_word(&query("state")),
            street: area::street(&street).map(|_| street),
            level: Level::from_word(&query("level")),
            urgent: query("urgent") == "yes",
            late: query("late") == "yes",
            after: (!after.is_empty()).then_some(after),
        }
    }

    /// The address that shows this.
    pub fn address(&self) -> String {
        let parts = [
            self.state.map(|state| format!("state={state}")),
            self.street.as_ref().map(|street| format!("street={street}")),
            self.level.map(|level| format!("level={level}")),
            self.urgent.then(|| "urgent=yes".to_owned()),
            self.late.then(|| "late=yes".to_owned()),
            self.after.as_ref().map(|after| format!("after={after}")),
        ];
        address(routes::STAFF_REQUESTS, parts.into_iter().flatten())
    }

    pub fn page(&self, after: Option<String>) -> Self {
        Self { after, ..self.clone() }
    }

    /// As the registry is asked.
    pub fn ask(&self, today: Date, limit: u64) -> RequestFilter {
        RequestFilter {
            waits: self.state.map_or(Waits::Office, RequestStatus::waits),
            status: self.state,
            street: self.street.clone(),
            level: self.level,
            urgent: self.urgent,
            late: self.late.then_some(today),
            item: None,
            after: self.after.clone(),
            limit,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_only_what_was_chosen() {
        assert_eq!(Filter::default().address(), "/staff/requests");
        let all = Filter {
            state: Some(RequestStatus::InProgress),
            street: Some("440303001".into()),
            level: Some(Level::District),
            urgent: true,
            late: true,
            after: Some("ab12".into()),
        };
        assert_eq!(
            all.address(),
            "/staff/requests?state=in_progress&street=440303001&level=district&urgent=yes&late=yes&after=ab12"
        );
        let today = jiff::civil::date(2026, 11, 25);
        assert_eq!(all.ask(today, 50).late, Some(today));
        let delivered = Filter { state: Some(RequestStatus::Delivered), ..Filter::default() };
        assert_eq!(delivered.ask(today, 50).waits, Waits::Family);
    }
}
