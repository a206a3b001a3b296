//! A message to send, or that one was sent.

use sea_orm::entity::prelude::*;

use crate::seal::Sealed;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub family: Option<Uuid>,
    pub channel: String,
    pub purpose: String,
    pub recipient: Option<Sealed>,
    pub body: Option<Sealed>,
    pub created_at: i64,
    pub due_at: Option<i64>,
    pub attempts: i32,
    pub sent_at: Option<i64>,
    pub failure: Option<String>,
    pub dead_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
