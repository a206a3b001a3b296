//! A change of status, under the revision it made.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "declaration_event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub declaration: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub revision: i64,
    pub status: String,
    pub at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
