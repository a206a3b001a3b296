//! What a form sent.

use axum::{
    extract::{FromRequest, Request},
    http::StatusCode,
    response::IntoResponse,
};

use crate::{
    context::Visit,
    error::{AppError, Unsent},
};

/// Names and values in the order sent. Taking it as a handler's last argument checks the session's token.
#[derive(Debug, Clone, Default)]
pub struct Posted {
    sent: Vec<(String, String)>,
    unsent: Option<Unsent>,
}

impl Posted {
    /// The value of this name, the last one where there are several; empty when it was not sent.
    pub fn get(&self, name: &str) -> &str {
        self.sent.iter().rev().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// Every value of this name: boxes ticked.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.sent.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub fn has(&self, name: &str) -> bool {
        self.sent.iter().any(|(key, _)| key == name)
    }

    /// All but the first of this name and value: what a button outside the form sent along.
    #[must_use]
    pub fn without(mut self, name: &str, value: &str) -> Self {
        if let Some(place) = self.sent.iter().position(|(key, text)| key == name && text == value) {
            self.sent.remove(place);
        }
        self
    }

    /// With one field more.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.sent.push((name.into(), value.into()));
        self
    }

    /// What was typed, by field.
    pub fn answers(&self) -> Vec<(String, String)> {
        self.sent.iter().filter(|(name, _)| !CARRIED.contains(&name.as_str())).cloned().collect()
    }

    /// What the form is about is no longer there to be changed: the page that says so shows what was written.
    pub fn gone(&self) -> AppError {
        self.give_back();
        AppError::Gone
    }

    /// For the page that says why the form did nothing.
    pub fn give_back(&self) {
        if let Some(unsent) = &self.unsent {
            unsent.keep(self.iter().map(|(_, value)| value));
        }
    }

    /// Everything but the token.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.sent.iter().filter(|(key, _)| key != "csrf").map(|(key, value)| (key.as_str(), value.as_str()))
    }
}

/// What a form carries beside answers.
const CARRIED: [&str; 5] = ["csrf", "key", "revision", "return", "then"];

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Posted {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        let sent = pairs.into_iter().map(|(name, value)| (name.into(), plain(value.into()))).collect();
        Self { sent, unsent: None }
    }
}

/// Without what turns the direction of the letters around it: on another's screen a name would read backwards.
fn plain(mut text: String) -> String {
    text.retain(|letter| !matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'));
    text
}

impl<S: Send + Sync> FromRequest<S> for Posted {
    type Rejection = AppError;

    async fn from_request(request: Request, state: &S) -> Result<Self, AppError> {
        let visit: Visit = request.extensions().get().cloned().ok_or(AppError::Broken)?;
        let unsent: Option<Unsent> = request.extensions().get().cloned();
        let form =
            axum::Form::<Vec<(String, String)>>::from_request(request, state).await.map_err(
                |rejection| match rejection.into_response().status() {
                    StatusCode::PAYLOAD_TOO_LARGE => AppError::TooLarge,
                    _ => AppError::Unreadable,
                },
            )?;
        // At a kiosk nothing of who was there before comes back to the screen.
        let unsent = unsent.filter(|_| visit.assist().is_none());
        let posted = Self { unsent, ..form.0.into_iter().collect() };
        if !visit.csrf_fits(posted.get("csrf")) {
            posted.give_back();
            return Err(AppError::Expired);
        }
        Ok(posted)
    }
}
