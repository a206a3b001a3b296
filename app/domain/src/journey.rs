//! The journey of a declaration: which questions, on which page, in which order, and what counts as an answer.
//!
//! Everything about a question is one row in [`table`]: its key, page, kind, whether it must be answered, when it is
//! asked, how sensitive it is. Pages, task list, checks, facts and comparison all follow from the rows.
//!
//! To add a question: a row in `table.rs`, its `q-…` (and `o-…`) texts in the three `questions.ftl`; if a rule needs
//! it, a line in `facts.rs`; if the office needs it typed, a field in `declared.rs`. The tests name what is missing.
//!
//! [`Answers`] hold what was typed, good or not, under stable keys (`child.3.birth_date.year`). The same parser reads
//! them on every page, on the check page and at submission, so they can never disagree.

mod answers;
mod changes;
mod check;
mod declared;
mod facts;
mod field;
mod key;
mod opened;
mod page;
mod places;
mod problem;
mod progress;
mod question;
pub mod quick;
mod read;
mod route;
mod table;
mod value;
mod way_in;

pub use answers::{Answers, Closed, MOST_CHILDREN};
pub use changes::changed;
pub use check::{Context, check_page, problem_of};
pub use declared::{
    At, Consents, Declared, DeclaredChild, Guardian, Home, Relation, SafeContact, Unfinished, complete,
};
pub use facts::facts;
pub use key::{ChildNo, DatePart, Key, UnknownKey};
pub use opened::with_opened;
pub use page::{Page, Section};
pub use places::Places;
pub use problem::Problem;
pub use progress::{Status, Task, progress};
pub use question::{Kind, OUTSIDE_MAINLAND, Question, Sensitivity, When};
pub use read::read;
pub use route::{applies, first_page, gate, keys, may_ask, next_page, page_applies, pages};
pub use table::{PHONE, question, questions};
pub use value::{PersonalText, Value};
pub use way_in::WayIn;
