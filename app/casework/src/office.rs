//! A street office's address, phone and hours: read by everybody, kept by its staff.

use domain::{area, identifier::normalise};

use crate::{
    Actor, Casework,
    actor::Place,
    audit::{Record, Told},
    error::{CaseError, CaseResult},
    policy::{self, Act},
    port::Office,
};

impl Casework {
    /// Public. None while the office has not entered it.
    pub async fn office(&self, street: &str) -> CaseResult<Option<Office>> {
        area::street(street).ok_or(CaseError::NotFound)?;
        let mut work = self.registry.read().await?;
        Ok(work.office(street).await?)
    }

    pub async fn edit_office(&self, actor: &Actor, office: Office) -> CaseResult<()> {
        let member = policy::staff(actor, Act::EditOffice)?;
        let place = Place::of_street(&office.street, None).ok_or(CaseError::NotFound)?;
        policy::within(member, &place)?;
        if !office.flaws().is_empty() {
            return Err(CaseError::Incomplete);
        }
        let office = Office { updated_at: self.now(), ..office };
        let mut work = self.registry.begin().await?;
        if !work.put_office(&office).await? {
            return Err(CaseError::Changed);
        }
        self.tell(
            &mut *work,
            Told {
                actor,
                act: Act::EditOffice,
                record: Record::Street(office.street.clone()),
                purpose: None,
                family: None,
            },
        )
        .await?;
        Ok(work.commit().await?)
    }
}

/// Characters each line of an office may have.
pub const LINE_LENGTH: usize = 200;

/// What keeps an office from being published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfficeFlaw {
    NoAddress,
    NoHours,
    /// Fewer digits than any telephone has.
    NoPhone,
    TooLong(&'static str),
}

impl OfficeFlaw {
    /// The field it is in.
    pub const fn field(self) -> &'static str {
        match self {
            Self::NoAddress => "address",
            Self::NoPhone => "phone",
            Self::NoHours => "hours",
            Self::TooLong(field) => field,
        }
    }
}

impl Office {
    /// As typed, without what a keyboard adds.
    pub fn typed(street: &str, revision: i64, address: &str, phone: &str, hours: &str) -> Self {
        Self {
            street: street.to_owned(),
            address: normalise::text(address),
            phone: normalise::text(phone),
            hours: normalise::text(hours),
            updated_at: jiff::Timestamp::UNIX_EPOCH,
            revision,
        }
    }

    /// At most one a field, in their order.
    pub fn flaws(&self) -> Vec<OfficeFlaw> {
        let digits = self.phone.chars().filter(|c| c.is_numeric()).count();
        let missing = [
            (self.address.is_empty(), OfficeFlaw::NoAddress),
            (digits < 5, OfficeFlaw::NoPhone),
            (self.hours.is_empty(), OfficeFlaw::NoHours),
        ];
        let lines = [("address", &self.address), ("phone", &self.phone), ("hours", &self.hours)];
        let checked = missing.into_iter().zip(lines).filter_map(|((missing, flaw), (field, line))| {
            let long = line.chars().count() > LINE_LENGTH;
            if missing { Some(flaw) } else { long.then_some(OfficeFlaw::TooLong(field)) }
        });
        checked.collect()
    }
}
