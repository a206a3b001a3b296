//! The registry's tables, one file a step.
//!
//! Steps are append-only: a step that has run somewhere is never edited, renamed or removed; what it made is changed by
//! a later one. To add one: a file in `step/` named `m<next number>_<what>`, a line in [`Steps`]. A step imports no
//! entity (an entity is what the tables are today, a step is what they became that day) and must run on SQLite and on
//! PostgreSQL, so it uses the builder and no SQL text. Adding a column: nullable or with a default, so that a program
//! one version older keeps working while the new one starts.

mod column;
mod step;
mod version;

use sea_orm_migration::prelude::*;

pub use version::{MigrateError, check_version, migrate, pending};

struct Steps;

impl MigratorTrait for Steps {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(step::m0001_family::Step),
            Box::new(step::m0002_draft::Step),
            Box::new(step::m0003_declaration::Step),
            Box::new(step::m0004_child::Step),
            Box::new(step::m0005_session::Step),
            Box::new(step::m0006_staff::Step),
            Box::new(step::m0007_audit::Step),
            Box::new(step::m0008_outbox::Step),
            Box::new(step::m0009_street_office::Step),
            Box::new(step::m0010_notice::Step),
            Box::new(step::m0011_file::Step),
            Box::new(step::m0012_request::Step),
            Box::new(step::m0013_department::Step),
            Box::new(step::m0014_confirmation::Step),
            Box::new(step::m0015_departure::Step),
            Box::new(step::m0016_reminder::Step),
            Box::new(step::m0017_question::Step),
            Box::new(step::m0018_privacy::Step),
            Box::new(step::m0019_grant::Step),
            Box::new(step::m0020_same_child::Step),
            Box::new(step::m0021_concern::Step),
            Box::new(step::m0022_received::Step),
            Box::new(step::m0024_message_fate::Step),
            Box::new(step::m0025_phone_change::Step),
            Box::new(step::m0026_city_identity::Step),
            Box::new(step::m0030_kiosk::Step),
            Box::new(step::m0035_handover::Step),
            Box::new(step::m0038_file_owner::Step),
            Box::new(step::m0039_same_child_desk::Step),
            Box::new(step::m0040_slip::Step),
            Box::new(step::m0041_kiosk_number::Step),
            Box::new(step::m0042_remind_beside::Step),
            Box::new(step::m0044_hukou::Step),
            Box::new(step::m0048_no_text::Step),
        ]
    }
}
