//! Street offices as the public sees them, made up for each street.

use casework::{Actor, Area, CaseError, Role, actor::StaffMember, port::Office};
use domain::area::{self, Street};
use jiff::Timestamp;

use super::fill::Reviewers;
use crate::{
    failure::{Failure, OrFail as _},
    opening::Portal,
};

/// Enters the offices that nobody has entered yet.
pub async fn open(portal: &Portal, reviewers: &Reviewers) -> Result<(), Failure> {
    for street in area::streets() {
        let known = portal.casework.office(&street.code).await.or_trouble(failed)?;
        if known.is_none() {
            edit(portal, street, reviewers).await.or_trouble(failed)?;
        }
    }
    Ok(())
}

async fn edit(portal: &Portal, street: &Street, reviewers: &Reviewers) -> Result<(), CaseError> {
    let member = StaffMember {
        id: reviewers.of(street),
        username: "demo".to_owned(),
        role: Role::ChildSupervisor,
        area: Area::Street(street.code.clone()),
    };
    let office = Office {
        street: street.code.clone(),
        address: format!("{}便民服务中心一楼（演示地址）", street.name),
        phone: format!("0755-0000{}", &street.code[5..]),
        hours: "周一至周五 9:00–12:00，14:00–18:00".to_owned(),
        updated_at: Timestamp::UNIX_EPOCH,
        revision: 0,
    };
    portal.casework.edit_office(&Actor::Staff(member), office).await
}

fn failed(error: &dyn std::fmt::Display) -> String {
    format!("the demo offices can't be entered: {error}")
}
