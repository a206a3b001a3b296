//! A confirmed phone that opens a family.

use sea_orm::entity::prelude::*;

use crate::seal::{Keyed, Sealed};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "account")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub family: Uuid,
    pub phone_hash: Keyed,
    pub phone: Sealed,
    pub created_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
