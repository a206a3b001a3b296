use async_trait::async_trait;
use jiff::Timestamp;

use super::Stored;
use crate::{
    actor::{Area, Role},
    id::StaffId,
};

#[derive(Debug, Clone)]
pub struct StaffRecord {
    pub id: StaffId,
    pub username: String,
    pub role: Role,
    pub area: Area,
    /// Argon2id, PHC string.
    pub password_hash: String,
    pub totp_secret: Vec<u8>,
    /// The last time step used: a code works once.
    pub totp_step: i64,
    pub failures: i32,
    pub locked_until: Option<Timestamp>,
    pub disabled: bool,
    pub created_at: Timestamp,
}

#[async_trait]
pub trait StaffStore {
    async fn add_staff(&mut self, staff: &StaffRecord) -> Stored<()>;
    async fn staff(&mut self, id: StaffId) -> Stored<Option<StaffRecord>>;
    async fn staff_by_username(&mut self, username: &str) -> Stored<Option<StaffRecord>>;
    async fn all_staff(&mut self) -> Stored<Vec<StaffRecord>>;
    /// The department an officer of one belongs to: the catalogue's word.
    async fn staff_department(&mut self, id: StaffId) -> Stored<Option<String>>;
    async fn set_staff_department(&mut self, id: StaffId, department: &str) -> Stored<()>;
    /// Stores `totp_step`, `failures`, `locked_until` and `disabled`, if `totp_step` and `failures` are still those of
    /// `before`. False when somebody else was first.
    async fn update_staff(&mut self, before: &StaffRecord, after: &StaffRecord) -> Stored<bool>;
}
