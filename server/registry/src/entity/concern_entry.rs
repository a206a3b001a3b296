//! What happened to a case, and what was written about it.

use sea_orm::entity::prelude::*;

use crate::seal::Sealed;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "concern_entry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub concern: Uuid,
    pub revision: i64,
    pub step: String,
    pub at: i64,
    pub staff: Option<Uuid>,
    pub sent_to: Option<String>,
    pub outcome: Option<String>,
    pub text: Sealed,
    pub form: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
