//! What a family is writing to ask for help.

use sea_orm::entity::prelude::*;

use crate::seal::Sealed;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "request_draft")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub family: Uuid,
    pub id: Uuid,
    pub typed: Sealed,
    pub revision: i64,
    pub updated_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
