//! A request to erase an approved record.

use sea_orm::entity::prelude::*;

use crate::seal::Sealed;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "erasure")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub family: Uuid,
    pub district: String,
    pub street: String,
    pub community: Option<String>,
    pub number: String,
    pub scope: String,
    pub cause: String,
    pub asked_at: i64,
    pub due: i32,
    pub state: String,
    pub waits: Option<String>,
    pub ground: Option<String>,
    pub decided_by: Option<Uuid>,
    pub decided_at: Option<i64>,
    pub reason: Option<Sealed>,
    pub revision: i64,
}

impl ActiveModelBehavior for ActiveModel {}
