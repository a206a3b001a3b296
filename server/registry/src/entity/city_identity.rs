//! An identity of the city and the account it opens.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "city_identity")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject: Vec<u8>,
    pub family: Uuid,
    pub account: Uuid,
    pub level: Option<String>,
    pub bound_at: i64,
    pub seen_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
