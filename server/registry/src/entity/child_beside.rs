//! The second family of a child that the ledger keeps under another one.

use sea_orm::entity::prelude::*;

use crate::seal::{Keyed, Sealed};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "child_beside")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub child: Uuid,
    pub family: Uuid,
    pub district: String,
    pub street: String,
    pub community: Option<String>,
    pub declaration: Uuid,
    pub number: i32,
    pub name: Sealed,
    pub document_hash: Option<Keyed>,
    pub document: Option<Sealed>,
    pub birth_date: i32,
    pub stage: Option<String>,
    pub signs: Option<Sealed>,
    pub guardian: Sealed,
    pub phone_hash: Keyed,
    pub guardian_phone: Sealed,
    pub approved_at: i64,
    pub due: i32,
}

impl ActiveModelBehavior for ActiveModel {}
