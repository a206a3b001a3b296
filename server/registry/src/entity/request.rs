//! A help request.

use sea_orm::entity::prelude::*;

use crate::seal::Sealed;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "request")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub family: Uuid,
    pub district: String,
    pub street: String,
    pub community: Option<String>,
    pub number: String,
    pub item: Option<i32>,
    pub child: Option<i32>,
    pub urgency: String,
    pub reach: String,
    pub content: Sealed,
    pub language: String,
    pub asked_at: i64,
    pub idempotency_key: String,
    pub request_hash: Vec<u8>,
    pub status: String,
    pub status_at: i64,
    pub waits: String,
    pub level: String,
    pub due: i32,
    pub department: Option<String>,
    pub handler: Option<Uuid>,
    pub outcome: Sealed,
    pub rating: Option<i32>,
    pub rating_words: Sealed,
    pub revision: i64,
}

impl ActiveModelBehavior for ActiveModel {}
