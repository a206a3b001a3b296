//! The tables as they are today, one file each. What is sealed, keyed or a moment is explained in the migration's
//! `column.rs`. Relations are not declared: joins name their columns where they are made.

pub mod account;
pub mod audit_entry;
pub mod child;
pub mod child_beside;
pub mod concern;
pub mod concern_entry;
pub mod consent;
pub mod declaration;
pub mod declaration_event;
pub mod declared_child;
pub mod draft;
pub mod erasure;
pub mod family;
pub mod family_grant;
pub mod grant_guess;
pub mod key_check;
pub mod name_token;
pub mod notice;
pub mod one_time_code;
pub mod outbox;
pub mod phone_change;
pub mod question;
pub mod received;
pub mod same_child;
pub mod session;
pub mod staff;
pub mod street_office;
