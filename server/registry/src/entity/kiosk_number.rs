//! A number somebody waits with; with whom is not said.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "kiosk_number")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub district: String,
    pub street: String,
    pub community: Option<String>,
    pub day: i32,
    pub number: i32,
    pub given_at: i64,
    pub turn: String,
    pub kiosk: Option<Uuid>,
}

impl ActiveModelBehavior for ActiveModel {}
