//! What went wrong, as a reader should hear it: a status code and the words `fault-<word>` of `common.ftl`.
//!
//! A page returns it from [`crate::load()`]; an action from its handler (`Result<_, AppError>`): [`layer`] then answers
//! with a whole page in the reader's language. To add one: a variant, a row in `describe`, two messages a language.

mod page;
mod respond;
mod unsent;

use axum::http::StatusCode;
use casework::{CaseError, port::RegistryError};
use domain::journey::Closed;

pub use page::{ErrorPage, NotFoundPage};
pub use respond::{layer, respond};
pub use unsent::Unsent;

pub type AppResult<T> = Result<T, AppError>;

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AppError {
    /// Also what is not this reader's to see.
    #[error("no such page or record")]
    NotFound,
    /// Answered by a redirect to the sign-in of the side.
    #[error("nobody is signed in")]
    SignInNeeded,
    #[error("not allowed")]
    Forbidden,
    /// The form's token is of another session.
    #[error("the form is too old")]
    Expired,
    #[error("the form can't be read")]
    Unreadable,
    #[error("too much was sent")]
    TooLarge,
    /// Somebody else was first.
    #[error("the record has changed meanwhile")]
    Changed,
    /// Sent or deleted from another device or window.
    #[error("there is nothing left to change")]
    Gone,
    #[error("this form was already sent with other answers")]
    AlreadySent,
    /// Something that can't be done with what is stored: a page that knows more says it itself.
    #[error("refused")]
    Refused,
    #[error("too many attempts")]
    TooMany,
    #[error("the registry is away")]
    Unavailable,
    #[error("a mistake of ours")]
    Broken,
}

impl AppError {
    pub const ALL: [Self; 13] = [
        Self::NotFound,
        Self::SignInNeeded,
        Self::Forbidden,
        Self::Expired,
        Self::Unreadable,
        Self::TooLarge,
        Self::Changed,
        Self::Gone,
        Self::AlreadySent,
        Self::Refused,
        Self::TooMany,
        Self::Unavailable,
        Self::Broken,
    ];

    pub const fn status(self) -> StatusCode {
        self.describe().0
    }

    /// `fault-<word>` is the heading; its attribute `.next` says what to do, `.kept` what became of what was sent.
    pub const fn word(self) -> &'static str {
        self.describe().1
    }

    const fn describe(self) -> (StatusCode, &'static str) {
        match self {
            Self::NotFound => (StatusCode::NOT_FOUND, "not-found"),
            Self::SignInNeeded => (StatusCode::UNAUTHORIZED, "sign-in-needed"),
            Self::Forbidden => (StatusCode::FORBIDDEN, "forbidden"),
            Self::Expired => (StatusCode::FORBIDDEN, "expired"),
            Self::Unreadable => (StatusCode::BAD_REQUEST, "unreadable"),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "too-large"),
            Self::Changed => (StatusCode::CONFLICT, "changed"),
            Self::Gone => (StatusCode::CONFLICT, "gone"),
            Self::AlreadySent => (StatusCode::UNPROCESSABLE_ENTITY, "already-sent"),
            Self::Refused => (StatusCode::UNPROCESSABLE_ENTITY, "refused"),
            Self::TooMany => (StatusCode::TOO_MANY_REQUESTS, "too-many"),
            Self::Unavailable => (StatusCode::SERVICE_UNAVAILABLE, "unavailable"),
            Self::Broken => (StatusCode::INTERNAL_SERVER_ERROR, "broken"),
        }
    }
}

impl From<CaseError> for AppError {
    fn from(error: CaseError) -> Self {
        match error {
            CaseError::NotFound | CaseError::Closed(Closed::NoSuchChild) => Self::NotFound,
            CaseError::Forbidden => Self::Forbidden,
            CaseError::SignInNeeded => Self::SignInNeeded,
            CaseError::Changed => Self::Changed,
            CaseError::AlreadySent => Self::AlreadySent,
            CaseError::TooMany => Self::TooMany,
            CaseError::Closed(_)
            | CaseError::Incomplete
            | CaseError::WrongCode
            | CaseError::WrongLogin
            | CaseError::File(_)
            | CaseError::Refused(_) => Self::Refused,
            CaseError::Registry(error) => error.into(),
        }
    }
}

impl From<RegistryError> for AppError {
    fn from(error: RegistryError) -> Self {
        tracing::error!(%error, "registry");
        match error {
            RegistryError::Unavailable(_) | RegistryError::Conflict => Self::Unavailable,
            RegistryError::Unreadable(_) => Self::Broken,
        }
    }
}
