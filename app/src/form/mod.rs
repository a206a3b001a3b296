//! Forms that keep what was typed, say what to do, and work with nothing but HTML.
//!
//! ```text
//! let problems = Problems::new().add("phone", t!(visit, "sign-in-phone-missing"));   // from the domain's parser
//! let phone = Field::new("phone", t!(visit, "sign-in-phone"))
//!     .hint(t!(visit, "sign-in-phone.hint"))                                     // below the label
//!     .why(t!(visit, "sign-in-phone.why"))                                       // "Why do we ask?", folded
//!     .value(draft.get("phone"))                                                 // what was typed, right or wrong
//!     .problem(&problems)                                                        // its own, if it has one
//!     .heading();                                                                // the only question: label is the h1
//! view! {
//!     <Page title=… problems=problems.any()>
//!         <ErrorSummary problems/>
//!         <PostForm to=routes::SIGN_IN>
//!             <TextField field=phone kind=TextKind::Phone/>
//!             <Submit label=t!(visit, "continue")/>
//!         </PostForm>
//!     </Page>
//! }
//! ```
//! The action takes [`Posted`], saves, answers 303; the page then reads what was saved and shows the problems. A
//! field's `name` is its key in the answers; its `id` is [`id_of`] the name, so that the summary's links find it.
//!
//! | for | take |
//! |---|---|
//! | a line of text, digits, a phone, a code | [`TextField`] and a [`TextKind`] |
//! | free text | [`TextArea`] (the only place a `<textarea>` may be written: Leptos does not escape inside one) |
//! | a date | [`DateField`], three boxes named `….year`, `….month`, `….day` |
//! | one of a few | [`Radios`] |
//! | one of many, in groups | [`Select`] |
//! | several of a few | [`Ticks`] |
//! | consent | [`Tick`] |
//! | photos and PDFs | [`FileField`] in a [`PostForm`] with `files=true`; the action takes [`Upload`] |
//! | a question, a page of the declaration | [`ask`], [`ask_page`]: they choose among the above; [`problems`], [`answer`] give the words |
//!
//! A new control is a file here: take a [`Field`], wrap it in `frame::Frame` (label, hint, problem) or `frame::Group`
//! (legend, hint, problem), and add it to the tests of hostile values below.

mod area;
mod ask;
mod date;
mod field;
mod file;
mod frame;
mod options;
mod post;
mod posted;
mod problems;
mod radios;
mod select;
mod text;
mod tick;
mod upload;

pub use area::TextArea;
pub use ask::{answer, ask, ask_page, in_words, label, problem_text, problems, streets};
pub use date::DateField;
pub use field::{Field, id_of};
pub use file::{FileField, file_field, flaw_text, refused_text};
pub use options::{Choice, Choices};
pub use post::{Csrf, Hidden, PostForm, Submit, TYPED};
pub use posted::Posted;
pub use problems::{ErrorSummary, Problems};
pub use radios::Radios;
pub use select::Select;
pub use text::{TextField, TextKind};
pub use tick::{TICKED, Tick, Ticks};
pub use upload::{Laid, Upload};

#[cfg(test)]
mod tests;
