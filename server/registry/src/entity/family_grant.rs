//! What a family lets a helper or another guardian do or see.

use sea_orm::entity::prelude::*;

use crate::seal::{Keyed, Sealed};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "family_grant")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub family: Uuid,
    pub kind: String,
    pub slot: Option<i32>,
    pub name: Sealed,
    pub lasting: Option<String>,
    pub shared: String,
    pub code_hash: Option<Keyed>,
    pub account: Option<Uuid>,
    pub state: String,
    pub since: i64,
    pub until: Option<i64>,
    pub created_at: i64,
    pub revision: i64,
}

impl ActiveModelBehavior for ActiveModel {}
