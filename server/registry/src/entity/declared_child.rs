//! A child of a version, as far as it is needed to find the same child elsewhere.

use sea_orm::entity::prelude::*;

use crate::seal::Keyed;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "declared_child")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub declaration: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i32,
    pub family: Uuid,
    pub district: String,
    pub street: String,
    pub community: Option<String>,
    pub name_hash: Keyed,
    pub birth_date: i32,
    pub document_hash: Option<Keyed>,
}

impl ActiveModelBehavior for ActiveModel {}
