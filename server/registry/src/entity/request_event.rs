//! What happened to a help request.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "request_event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub request: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub revision: i64,
    pub step: String,
    pub by: String,
    pub at: i64,
    pub to: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
