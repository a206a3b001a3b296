//! A code of a handover that opened nothing.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "handover_guess")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub who: String,
    pub network: String,
    pub at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
