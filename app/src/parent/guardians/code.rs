//! The short code: shown once to who made it, and what is said when one does not fit.

use axum::http::StatusCode;
use casework::CaseError;
use leptos::prelude::*;

use crate::{
    context::{origin, visit},
    error::AppResult,
    layout::{Page, Panel, Prose},
    t,
};

/// A code that was just made, and for whom.
#[derive(Debug, Clone)]
pub struct CodeShown {
    pub name: String,
    pub code: String,
}

/// An address as one person reads it out to another.
pub fn address_of(path: &str) -> String {
    let origin = origin();
    format!("{}{path}", origin.split_once("://").map_or(origin.as_str(), |(_, host)| host))
}

/// The code in large, what to do with it, and the way back.
#[component]
pub fn CodePanel(title: String, how: String, code: String, back: &'static str) -> impl IntoView {
    let locale = visit().locale;
    view! {
        <Page title=title.clone() back>
            <Panel title>
                <p class="receipt-number">{code}</p>
                <p>{t!(locale, "grant-code-once")}</p>
            </Panel>
            <Prose text=how/>
            <p><a class="button" href=back>{t!(locale, "grant-code-noted")}</a></p>
        </Page>
    }
}

/// Why a code opened nothing. Wrong, used and over are one and the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeTrouble {
    Missing,
    Wrong,
    TooMany,
}

impl CodeTrouble {
    /// Of a code that was typed and refused; other errors stay errors.
    pub fn of(error: CaseError) -> AppResult<Self> {
        match error {
            CaseError::WrongCode => Ok(Self::Wrong),
            CaseError::TooMany => Ok(Self::TooMany),
            error => Err(error.into()),
        }
    }

    /// Id of the text that says what to do.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Missing => "grant-code-missing",
            Self::Wrong => "grant-code-wrong",
            Self::TooMany => "grant-code-too-many",
        }
    }

    pub const fn status(self) -> StatusCode {
        match self {
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}
