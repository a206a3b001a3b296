//! What families ask about their access log. The auditor reads the question and the entry it is about, never the case,
//! and answers.

mod action;
mod list;
mod page;

pub use action::actions;
pub use list::QuestionsPage;
pub use page::QuestionPage;
