//! A question to the auditor.

use sea_orm::entity::prelude::*;

use crate::seal::Sealed;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "question")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub family: Uuid,
    pub number: String,
    pub entry: Option<Uuid>,
    pub body: Sealed,
    pub asked_at: i64,
    pub idempotency_key: String,
    pub state: String,
    pub answer: Option<Sealed>,
    pub answered_by: Option<Uuid>,
    pub answered_at: Option<i64>,
    pub revision: i64,
}

impl ActiveModelBehavior for ActiveModel {}
