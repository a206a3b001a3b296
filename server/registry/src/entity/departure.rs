//! One time that a child's record left a ledger.

use sea_orm::entity::prelude::*;

use crate::seal::Sealed;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "departure")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub family: Uuid,
    pub district: String,
    pub street: String,
    pub community: Option<String>,
    pub child: Uuid,
    pub number: i32,
    pub reason: String,
    pub to_street: Option<String>,
    pub name: Sealed,
    pub at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
