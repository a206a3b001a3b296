//! What surrounds and carries the content of a page.
//!
//! A page is one [`Page`] (or [`StaffPage`]) around its content: document, skip link, header, quick exit, footer come
//! with it. Inside, write plain HTML first; these components are for what HTML alone doesn't carry:
//!
//! | for | take |
//! |---|---|
//! | something to know, something done | [`Notice`], [`Panel`] |
//! | what is left to do | [`TaskList`] |
//! | answers to check, facts of a record | [`Card`] of [`Row`]s |
//! | a state in a word, an outcome of the rules | [`Tag`], [`OutcomeTag`] |
//! | a text for a scanner | [`Qr`] |
//! | rows of records, and the next page of them | [`Table`], [`Pager`] |
//! | photos and PDFs of a matter; one of them as an answer | [`FileList`]; [`hand_out`] |
//! | more, for those who want it | [`Details`] |
//! | paragraphs of one message | [`Prose`] |
//!
//! A new one is a file here, its styles a file in `app/style/`, its words lines in `common.ftl`.

mod crumbs;
mod details;
mod exit;
mod files;
mod footer;
mod header;
mod helping;
mod notice;
mod outcome;
mod page;
mod pager;
mod qr;
mod rows;
mod script;
mod staff;
mod switches;
mod table;
mod tag;
mod tasks;

pub use crumbs::{Back, Crumb, Crumbs};
pub use details::{Details, Prose};
pub use exit::{QuickExit, actions as exit_actions};
pub use files::{FileList, hand_out};
pub use footer::hotline;
pub use header::Brand;
pub use notice::{Notice, Panel, Tone};
pub use outcome::OutcomeTag;
pub use page::Page;
pub use pager::Pager;
pub use qr::Qr;
pub use rows::{Card, Row};
pub use staff::StaffPage;
pub use switches::{Switches, actions as switch_actions, choice};
pub use table::Table;
pub use tag::Tag;
pub use tasks::{Task, TaskList, TaskState};
