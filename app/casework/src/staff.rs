//! Staff accounts and their sign-in: password and a one-time code, lockout, immediate revocation.

use domain::catalogue::Catalogue;
use jiff::{SignedDuration, Timestamp};
use totp_rs::{Algorithm, Builder, Totp};

use crate::{
    Actor, Area, Casework, Role,
    actor::StaffMember,
    audit::{Record, Told},
    chance,
    error::{CaseError, CaseResult},
    id::StaffId,
    kiosk::Spot,
    password,
    policy::{self, Act},
    port::{StaffRecord, Subject},
    session::{SessionToken, after},
};

/// After so many failures in a row the account rests.
const FAILURES: i32 = 5;
const REST: SignedDuration = SignedDuration::from_mins(15);

/// A hash nobody has the password of: an unknown user name costs as much time as a known one.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c29tZSBzYWx0IGhlcmUhIQ$qgoLxVLyJYfo7kYyPqEU2O0RVFhNmDDJMnbT3yqrHr4";

/// A new account's secrets, shown once.
pub struct NewStaff {
    pub id: StaffId,
    /// As it is kept.
    pub username: String,
    pub password: String,
    /// Base32, for the authenticator.
    pub totp_secret: String,
}

/// What an account is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    pub role: Role,
    pub area: Area,
    /// Of a department's officer, and of nobody else: the catalogue's word.
    pub department: Option<String>,
}

impl Post {
    /// A department's officer: its requests come from the whole city.
    pub fn officer(department: &str) -> Self {
        Self { role: Role::DepartmentOfficer, area: Area::City, department: Some(department.to_owned()) }
    }

    /// Without a department an officer would see nothing, with too large an area a reviewer too much.
    pub fn check(&self, catalogue: &Catalogue) -> CaseResult<()> {
        if !self.role.fits(&self.area) {
            return Err(CaseError::Refused(self.role.wanted_area()));
        }
        match (self.role, &self.department) {
            (Role::DepartmentOfficer, None) => {
                Err(CaseError::Refused("a department_officer belongs to a department: say which"))
            }
            (Role::DepartmentOfficer, Some(word)) if !catalogue.departments().contains(&word.as_str()) => {
                Err(CaseError::Refused("no item of the catalogue names this department"))
            }
            (Role::DepartmentOfficer, Some(_)) | (_, None) => Ok(()),
            (_, Some(_)) => Err(CaseError::Refused("only a department_officer belongs to a department")),
        }
    }
}

/// A user name as it is kept: in small letters, so that no two look alike in a list.
pub fn username(typed: &str) -> CaseResult<String> {
    let name = folded(typed);
    let fits = (3..=64).contains(&name.len())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'));
    if fits {
        Ok(name)
    } else {
        Err(CaseError::Refused("a user name has 3 to 64 letters, digits, dots, hyphens or underscores"))
    }
}

fn folded(typed: &str) -> String {
    typed.trim().to_ascii_lowercase()
}

impl Casework {
    pub async fn add_staff(
        &self,
        actor: &Actor,
        username: &str,
        role: Role,
        area: Area,
        password: Option<String>,
    ) -> CaseResult<NewStaff> {
        self.add_to_post(actor, username, Post { role, area, department: None }, password).await
    }

    pub async fn add_to_post(
        &self,
        actor: &Actor,
        username: &str,
        post: Post,
        password: Option<String>,
    ) -> CaseResult<NewStaff> {
        policy::allow(actor, Act::ManageStaff)?;
        let username = self::username(username)?;
        post.check(&self.catalogue)?;
        let Post { role, area, department } = post;
        let password = password.unwrap_or_else(|| random_password(self));
        let totp_secret: [u8; 20] = chance::bytes(&*self.chance);
        let staff = StaffRecord {
            id: self.new_id(),
            username: username.clone(),
            role,
            area,
            password_hash: password::hash(&password, &*self.chance)?,
            totp_secret: totp_secret.to_vec(),
            totp_step: 0,
            failures: 0,
            locked_until: None,
            disabled: false,
            created_at: self.now(),
        };
        let mut work = self.registry.begin().await?;
        if work.staff_by_username(&username).await?.is_some() {
            return Err(CaseError::Refused("this user name is taken: choose another one"));
        }
        work.add_staff(&staff).await?;
        if let Some(department) = department {
            work.set_staff_department(staff.id, &department).await?;
        }
        self.tell(
            &mut *work,
            Told { actor, act: Act::ManageStaff, record: Record::Staff(staff.id), purpose: Some("add"), family: None },
        )
        .await?;
        work.commit().await?;
        let totp_secret = base32::encode(base32::Alphabet::Rfc4648 { padding: false }, &totp_secret);
        Ok(NewStaff { id: staff.id, username, password, totp_secret })
    }

    /// Takes effect at once: every session of the account ends.
    pub async fn disable_staff(&self, actor: &Actor, username: &str) -> CaseResult<()> {
        policy::allow(actor, Act::ManageStaff)?;
        let mut work = self.registry.begin().await?;
        let before = work.staff_by_username(&folded(username)).await?.ok_or(CaseError::NotFound)?;
        let after = StaffRecord { disabled: true, ..before.clone() };
        if !work.update_staff(&before, &after).await? {
            return Err(CaseError::Changed);
        }
        work.end_sessions_of_staff(before.id).await?;
        self.tell(
            &mut *work,
            Told {
                actor,
                act: Act::ManageStaff,
                record: Record::Staff(before.id),
                purpose: Some("disable"),
                family: None,
            },
        )
        .await?;
        Ok(work.commit().await?)
    }

    /// One answer for every failure; the lock is told only to who knows the password.
    pub async fn staff_sign_in(
        &self,
        actor: &Actor,
        session: Option<&SessionToken>,
        username: &str,
        password: &str,
        code: &str,
    ) -> CaseResult<SessionToken> {
        policy::allow(actor, Act::StaffSignIn)?;
        let found = {
            let mut work = self.registry.read().await?;
            work.staff_by_username(&folded(username)).await?
        };
        let hash = found.as_ref().map_or_else(|| NOBODY.to_owned(), |s| s.password_hash.clone());
        let password_fits = password::verify(password, &hash);
        let Some(before) = found else { return Err(CaseError::WrongLogin) };
        let now = self.now();
        if before.disabled {
            return Err(CaseError::WrongLogin);
        }
        if before.locked_until.is_some_and(|until| now < until) {
            return Err(if password_fits { CaseError::TooMany } else { CaseError::WrongLogin });
        }
        let step = if password_fits { fitting_step(&before, code, now) } else { None };
        let Some(step) = step else {
            self.count_failure(before.id, now).await?;
            return Err(CaseError::WrongLogin);
        };
        self.may_sign_in_here(&before)?;
        let after = StaffRecord { totp_step: step, failures: 0, locked_until: None, ..before.clone() };
        let mut work = self.registry.begin().await?;
        if !work.update_staff(&before, &after).await? {
            return Err(CaseError::WrongLogin);
        }
        let token = self.rotate(&mut *work, session, Subject::Staff(before.id)).await?;
        let member = Actor::Staff(StaffMember {
            id: before.id,
            username: before.username,
            role: before.role,
            area: before.area,
        });
        self.tell(
            &mut *work,
            Told {
                actor: &member,
                act: Act::StaffSignIn,
                record: Record::Staff(before.id),
                purpose: None,
                family: None,
            },
        )
        .await?;
        work.commit().await?;
        Ok(token)
    }

    /// A centre's helper signs in at an enrolled device of the area and nowhere else; nobody else signs in at one. Said
    /// only to who knows the whole login.
    fn may_sign_in_here(&self, staff: &StaffRecord) -> CaseResult<()> {
        match (staff.role, &self.spot) {
            (Role::CentreHelper, Spot::Kiosk { kiosk, .. }) if staff.area.covers(&kiosk.place) => Ok(()),
            (Role::CentreHelper, Spot::Anywhere | Spot::Revoked) => Err(CaseError::Refused("kiosk")),
            (Role::CentreHelper, Spot::Kiosk { .. }) => Err(CaseError::Refused("kiosk_elsewhere")),
            (_, Spot::Anywhere) => Ok(()),
            _ => Err(CaseError::Refused("kiosk_only")),
        }
    }

    /// Counts one more failure, also when many come at once: who guesses in parallel gains nothing.
    async fn count_failure(&self, id: StaffId, now: Timestamp) -> CaseResult<()> {
        for _ in 0..32 {
            let mut work = self.registry.begin().await?;
            let Some(before) = work.staff(id).await? else { return Ok(()) };
            if work.update_staff(&before, &failed_once_more(&before, now)).await? {
                return Ok(work.commit().await?);
            }
        }
        Err(CaseError::TooMany)
    }
}

fn failed_once_more(before: &StaffRecord, now: Timestamp) -> StaffRecord {
    let failures = before.failures + 1;
    let locked = failures >= FAILURES;
    StaffRecord {
        failures: if locked { 0 } else { failures },
        locked_until: if locked { Some(after(now, REST)) } else { before.locked_until },
        ..before.clone()
    }
}

/// The time step a code belongs to, if it fits and is newer than the last one used: a code works once.
fn fitting_step(staff: &StaffRecord, code: &str, now: Timestamp) -> Option<i64> {
    let code: String = code.chars().filter(char::is_ascii_digit).collect();
    let totp = totp(&staff.totp_secret)?;
    let step = totp.check(&code, u64::try_from(now.as_second()).ok()?)?;
    i64::try_from(step).ok().filter(|step| *step > staff.totp_step)
}

/// RFC 6238 with the parameters every authenticator knows: SHA-1, six digits, 30 seconds, one step of skew.
fn totp(secret: &[u8]) -> Option<Totp> {
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(1)
        .with_step_duration(30)
        .with_secret(secret.to_vec())
        .build()
        .ok()
}

/// 24 characters without look-alikes: about 118 bits.
fn random_password(casework: &Casework) -> String {
    const LETTERS: &[u8] = b"abcdefghjkmnpqrstuvwxyz23456789";
    let bound = u32::try_from(LETTERS.len()).unwrap_or(1);
    (0..24).map(|_| char::from(LETTERS[chance::below(&*casework.chance, bound) as usize])).collect()
}
