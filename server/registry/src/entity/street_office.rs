//! What the public is told about a street's office.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "street_office")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub street: String,
    pub address: String,
    pub phone: String,
    pub hours: String,
    pub updated_at: i64,
    pub revision: i64,
}

impl ActiveModelBehavior for ActiveModel {}
