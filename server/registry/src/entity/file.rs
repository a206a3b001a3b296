//! A photo or PDF of a matter.

use sea_orm::entity::prelude::*;

use crate::seal::{Keyed, Sealed};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "file")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub family: Option<Uuid>,
    pub concern: Option<Uuid>,
    pub matter: Uuid,
    pub kind: String,
    pub name: Sealed,
    pub preview: Sealed,
    pub size: i64,
    pub state: String,
    pub added_at: i64,
    pub slot: Option<i32>,
    pub digest: Option<Keyed>,
}

impl ActiveModelBehavior for ActiveModel {}
