//! How often a family was reminded of a day on which its record is due.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reminder")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub family: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub due: i32,
    pub stage: i32,
    pub next_on: Option<i32>,
}

impl ActiveModelBehavior for ActiveModel {}
