//! A device of a community centre.

use sea_orm::entity::prelude::*;

use crate::seal::Keyed;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "kiosk")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub district: String,
    pub street: String,
    pub community: Option<String>,
    pub name: String,
    pub state: String,
    pub since: i64,
    pub until: Option<i64>,
    pub code_hash: Option<Keyed>,
    pub token_hash: Option<Vec<u8>>,
    pub created_at: i64,
    pub revision: i64,
}

impl ActiveModelBehavior for ActiveModel {}
