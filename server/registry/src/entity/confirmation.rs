//! A family that confirmed its record without a change.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "confirmation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub family: Uuid,
    pub district: String,
    pub street: String,
    pub community: Option<String>,
    pub declaration: Uuid,
    pub number: String,
    pub children: i32,
    pub at: i64,
    pub due: i32,
    pub idempotency_key: String,
    pub request_hash: Vec<u8>,
}

impl ActiveModelBehavior for ActiveModel {}
