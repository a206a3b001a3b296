//! A way to the city and back. With a subject: one that was just proven and opens no account yet.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "city_ticket")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id_hash: Vec<u8>,
    pub subject: Option<Vec<u8>>,
    pub level: Option<String>,
    pub next: String,
    pub expires_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
