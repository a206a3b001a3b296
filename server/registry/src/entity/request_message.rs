//! A line between a family and the office.

use sea_orm::entity::prelude::*;

use crate::seal::Sealed;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "request_message")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub request: Uuid,
    pub family: Uuid,
    pub from: String,
    pub staff: Option<Uuid>,
    pub text: Sealed,
    pub at: i64,
    pub idempotency_key: String,
}

impl ActiveModelBehavior for ActiveModel {}
