//! A keyed piece of a child's name, with what a list of children is chosen and sorted by.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "name_token")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub token: Vec<u8>,
    #[sea_orm(primary_key, auto_increment = false)]
    pub street: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub child: Uuid,
    pub district: String,
    pub community: Option<String>,
    pub due: i32,
    pub birth_date: i32,
    pub approved_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
