//! A staff account.

use sea_orm::entity::prelude::*;

use crate::seal::Sealed;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "staff")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub username: String,
    pub role: String,
    pub area: String,
    pub password_hash: Sealed,
    pub totp_secret: Sealed,
    pub totp_step: i64,
    pub failures: i32,
    pub locked_until: Option<i64>,
    pub disabled: bool,
    pub created_at: i64,
    pub department: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
