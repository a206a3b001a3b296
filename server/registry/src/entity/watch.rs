//! A family that wants to hear of what changes for one child.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "watch")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub family: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub child: i32,
    pub next_on: i32,
    pub told_until: i32,
}

impl ActiveModelBehavior for ActiveModel {}
