//! A case about a child who may be in danger, sealed with a key of its own.

use sea_orm::entity::prelude::*;

use crate::seal::{Keyed, Sealed};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "concern")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub district: String,
    pub street: String,
    pub community: Option<String>,
    pub number: String,
    pub code_hash: Keyed,
    pub wrapped_key: Option<Vec<u8>>,
    pub sighting: Sealed,
    pub filed_by: Option<Uuid>,
    pub urgent: bool,
    pub flagged: bool,
    pub language: String,
    pub received_at: i64,
    pub line: i64,
    pub form: String,
    pub idempotency_key: String,
    pub status: String,
    pub status_at: i64,
    pub taken_by: Option<Uuid>,
    pub outcome: Option<String>,
    pub revision: i64,
}

impl ActiveModelBehavior for ActiveModel {}
