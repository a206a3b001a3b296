//! What goes from one device to another, for ten minutes.

use sea_orm::entity::prelude::*;

use crate::seal::{Keyed, Sealed};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "handover")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub code_hash: Keyed,
    pub maker: String,
    pub content: Sealed,
    pub until: i64,
}

impl ActiveModelBehavior for ActiveModel {}
