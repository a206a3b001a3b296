//! A slip of a family without a phone.

use sea_orm::entity::prelude::*;

use crate::seal::{Keyed, Sealed};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "kiosk_slip")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub family: Uuid,
    pub account: Uuid,
    pub visit: Uuid,
    pub presence: String,
    pub signature: Option<Sealed>,
    pub code_hash: Option<Keyed>,
    pub made_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
