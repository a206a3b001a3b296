//! Who is asking.

use domain::area;

use crate::id::{AccountId, FamilyId, GrantId, StaffId};

/// The one on whose behalf a use case runs. It is made from a session, never from a request's content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    Visitor,
    /// Has begun a declaration but not confirmed a phone.
    Drafting {
        family: FamilyId,
    },
    Guardian {
        account: AccountId,
        family: FamilyId,
    },
    /// Fills in for a family that trusts this person for a while. `family` is the one helped.
    Helper {
        account: AccountId,
        family: FamilyId,
        grant: GrantId,
    },
    Staff(StaffMember),
    /// The program itself: jobs, the command line.
    System,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffMember {
    pub id: StaffId,
    pub username: String,
    pub role: Role,
    pub area: Area,
}

impl Actor {
    /// The family whose own data this actor may work on: a helper's is the one it helps.
    pub fn family(&self) -> Option<FamilyId> {
        match self {
            Self::Drafting { family } | Self::Guardian { family, .. } | Self::Helper { family, .. } => Some(*family),
            _ => None,
        }
    }

    /// A person's own way in; none while a person acts for another family.
    pub fn account(&self) -> Option<AccountId> {
        match self {
            Self::Guardian { account, .. } => Some(*account),
            _ => None,
        }
    }

    pub fn staff(&self) -> Option<&StaffMember> {
        match self {
            Self::Staff(member) => Some(member),
            _ => None,
        }
    }
}

/// The people who work here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    ChildDirector,
    StreetReviewer,
    ChildSupervisor,
    CentreHelper,
    DepartmentOfficer,
    DistrictOfficer,
    CityOfficer,
    Auditor,
    Administrator,
}

impl Role {
    pub const ALL: [Self; 9] = [
        Self::ChildDirector,
        Self::StreetReviewer,
        Self::ChildSupervisor,
        Self::CentreHelper,
        Self::DepartmentOfficer,
        Self::DistrictOfficer,
        Self::CityOfficer,
        Self::Auditor,
        Self::Administrator,
    ];

    pub const fn word(self) -> &'static str {
        match self {
            Self::ChildDirector => "child_director",
            Self::StreetReviewer => "street_reviewer",
            Self::ChildSupervisor => "child_supervisor",
            Self::CentreHelper => "centre_helper",
            Self::DepartmentOfficer => "department_officer",
            Self::DistrictOfficer => "district_officer",
            Self::CityOfficer => "city_officer",
            Self::Auditor => "auditor",
            Self::Administrator => "administrator",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.word() == word)
    }

    /// Whether the role is one for an area of this kind.
    pub const fn fits(self, area: &Area) -> bool {
        match self {
            Self::ChildDirector => matches!(area, Area::Community(_)),
            Self::StreetReviewer | Self::ChildSupervisor => matches!(area, Area::Street(_)),
            Self::CentreHelper => matches!(area, Area::Street(_) | Area::Community(_)),
            Self::DistrictOfficer => matches!(area, Area::District(_)),
            Self::DepartmentOfficer | Self::CityOfficer | Self::Auditor | Self::Administrator => {
                matches!(area, Area::City)
            }
        }
    }

    /// Which kind of area that is, for who gave another.
    pub const fn wanted_area(self) -> &'static str {
        match self {
            Self::ChildDirector => "this role is for a community: give the code of one (12 digits)",
            Self::StreetReviewer | Self::ChildSupervisor => {
                "this role is for a street: give the code of one (9 digits)"
            }
            Self::CentreHelper => "this role is for a street or a community: give the code of one (9 or 12 digits)",
            Self::DistrictOfficer => "this role is for a district: give the code of one (6 digits, SZ-DP or SZ-SS)",
            Self::DepartmentOfficer | Self::CityOfficer | Self::Auditor | Self::Administrator => {
                "this role is for the whole city: give 4403"
            }
        }
    }
}

/// The part of the city an office is responsible for. Codes are those of the area lists: a street has 9 digits, a
/// community 12, a management district 6 or (where the standard has none) letters; the city itself is 4403.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Area {
    City,
    District(String),
    Street(String),
    Community(String),
}

impl Area {
    pub fn code(&self) -> &str {
        match self {
            Self::City => "4403",
            Self::District(code) | Self::Street(code) | Self::Community(code) => code,
        }
    }

    /// Only areas that exist.
    pub fn parse(code: &str) -> Option<Self> {
        match code.len() {
            4 if code == "4403" => Some(Self::City),
            9 => area::street(code).map(|_| Self::Street(code.to_owned())),
            12 => area::community(code).map(|_| Self::Community(code.to_owned())),
            _ => area::district(code).map(|_| Self::District(code.to_owned())),
        }
    }

    /// The management district this area lies in; none for the whole city.
    pub fn district(&self) -> Option<&str> {
        match self {
            Self::City => None,
            Self::District(code) => Some(code),
            Self::Street(code) => area::street(code).map(|s| s.district.as_str()),
            Self::Community(code) => area::street(&code[..9]).map(|s| s.district.as_str()),
        }
    }

    /// Whether a record kept at `place` lies in this area.
    pub fn covers(&self, place: &Place) -> bool {
        match self {
            Self::City => true,
            Self::District(code) => *code == place.district,
            Self::Street(code) => *code == place.street,
            Self::Community(code) => place.community.as_ref() == Some(code),
        }
    }
}

/// Where a record is kept: on every case row, so that tables can be divided by district.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub district: String,
    pub street: String,
    /// None while the family does not know its community.
    pub community: Option<String>,
}

impl Place {
    pub fn of_street(street: &str, community: Option<&str>) -> Option<Self> {
        let found = area::street(street)?;
        Some(Self {
            district: found.district.clone(),
            street: street.to_owned(),
            community: community.map(str::to_owned),
        })
    }
}
