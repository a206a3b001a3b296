//! A submitted version.

use sea_orm::entity::prelude::*;

use crate::seal::Sealed;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "declaration")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub family: Uuid,
    pub district: String,
    pub street: String,
    pub community: Option<String>,
    pub number: String,
    pub version: i32,
    pub previous: Option<Uuid>,
    pub guardian: Sealed,
    pub children: i32,
    pub answers: Sealed,
    pub catalogue_version: String,
    pub submitted_at: i64,
    pub idempotency_key: String,
    pub request_hash: Vec<u8>,
    pub language: String,
    pub status: String,
    pub status_at: i64,
    pub claimed_by: Option<Uuid>,
    pub claimed_until: Option<i64>,
    pub remarks: Sealed,
    pub note: Sealed,
    pub hukou: Option<Sealed>,
    pub revision: i64,
}

impl ActiveModelBehavior for ActiveModel {}
