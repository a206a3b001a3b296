//! One family at a kiosk; which one is not said.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "kiosk_visit")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub district: String,
    pub street: String,
    pub community: Option<String>,
    pub kiosk: Uuid,
    pub helper: Uuid,
    pub begun_at: i64,
    pub seen_at: i64,
    pub ended_at: Option<i64>,
    pub ending: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
