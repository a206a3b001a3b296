//! Why a use case did not do what was asked.

use crate::port::RegistryError;

pub type CaseResult<T> = Result<T, CaseError>;

#[derive(Debug, thiserror::Error)]
pub enum CaseError {
    /// Also what another area's record looks like.
    #[error("no such record")]
    NotFound,
    #[error("not allowed")]
    Forbidden,
    #[error("nobody is signed in")]
    SignInNeeded,
    /// Somebody else was first; the reader is told what the record is now.
    #[error("the record has changed meanwhile")]
    Changed,
    /// The same form was sent again with another content.
    #[error("this form was already sent with other answers")]
    AlreadySent,
    #[error("answers are missing or need a correction")]
    Incomplete,
    #[error("too many attempts")]
    TooMany,
    #[error("wrong or expired code")]
    WrongCode,
    #[error("wrong user name, password or code")]
    WrongLogin,
    /// A page of the journey that is not open yet, or a child that is not there.
    #[error(transparent)]
    Closed(#[from] domain::journey::Closed),
    /// A file that is not kept, and why.
    #[error("the file is not kept: {0}")]
    File(crate::file::FileFlaw),
    #[error("{0}")]
    Refused(&'static str),
    #[error(transparent)]
    Registry(#[from] RegistryError),
}
