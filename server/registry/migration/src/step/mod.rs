//! Every step, in the order they run.

pub mod m0001_family;
pub mod m0002_draft;
pub mod m0003_declaration;
pub mod m0004_child;
pub mod m0005_session;
pub mod m0006_staff;
pub mod m0007_audit;
pub mod m0008_outbox;
pub mod m0009_street_office;
pub mod m0010_notice;
pub mod m0011_file;
pub mod m0012_request;
pub mod m0013_department;
pub mod m0014_confirmation;
pub mod m0015_departure;
pub mod m0016_reminder;
pub mod m0017_question;
pub mod m0018_privacy;
pub mod m0019_grant;
pub mod m0020_same_child;
pub mod m0021_concern;
pub mod m0022_received;
pub mod m0024_message_fate;
pub mod m0025_phone_change;
pub mod m0038_file_owner;
pub mod m0039_same_child_desk;
