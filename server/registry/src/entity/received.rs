//! A benefit that a family says a child has already.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "received")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub family: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub child: i32,
    #[sea_orm(primary_key, auto_increment = false)]
    pub benefit: String,
    pub district: String,
    pub street: String,
    pub community: Option<String>,
    pub at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
