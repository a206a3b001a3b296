//! A code sent to a phone.

use sea_orm::entity::prelude::*;

use crate::seal::{Keyed, Sealed};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "one_time_code")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub phone_hash: Keyed,
    pub phone: Sealed,
    pub code_hash: Vec<u8>,
    pub network: String,
    pub created_at: i64,
    pub expires_at: i64,
    pub failures: i32,
    pub used: bool,
}

impl ActiveModelBehavior for ActiveModel {}
