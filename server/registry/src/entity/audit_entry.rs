//! Who did or saw what; with its place in the chain once it is sealed into it.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_entry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub at: i64,
    pub actor: String,
    pub role: Option<String>,
    pub area: Option<String>,
    pub act: String,
    pub record: String,
    pub purpose: Option<String>,
    pub family: Option<Uuid>,
    pub assisted: Option<String>,
    pub position: Option<i64>,
    pub previous: Option<Vec<u8>>,
    pub hash: Option<Vec<u8>>,
}

impl ActiveModelBehavior for ActiveModel {}
