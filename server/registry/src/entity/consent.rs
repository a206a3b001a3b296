//! What a guardian agreed to or took back. Words and ids only, so nothing is sealed.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "consent")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub family: Uuid,
    pub version: i32,
    pub account: Uuid,
    pub declaration: Option<Uuid>,
    pub text: String,
    pub children: bool,
    pub health: bool,
    pub basis: String,
    pub at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
