//! One row, sealed with the master key: proof that this program holds the right one.

use sea_orm::entity::prelude::*;

use crate::seal::Sealed;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "key_check")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i32,
    pub proof: Sealed,
}

impl ActiveModelBehavior for ActiveModel {}
