//! Sessions: a 256-bit id in the cookie, its hash in the registry, a new id at each sign-in.

use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

use crate::{
    Actor, Casework,
    actor::StaffMember,
    chance::{self, Chance},
    digest::keyed,
    error::CaseResult,
    port::{SessionRecord, Subject, Work},
};

/// The secret in the cookie. Its hash is stored, itself never.
#[derive(Clone, PartialEq, Eq)]
pub struct SessionToken([u8; 32]);

impl std::fmt::Debug for SessionToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SessionToken(…)")
    }
}

impl SessionToken {
    /// From the cookie's 64 hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        unhex(text)?.try_into().ok().map(Self)
    }

    /// For the cookie.
    pub fn reveal(&self) -> String {
        hex(&self.0)
    }

    pub(crate) fn random(chance: &dyn Chance) -> Self {
        Self(chance::bytes(chance))
    }

    pub(crate) const fn secret(&self) -> [u8; 32] {
        self.0
    }

    pub(crate) fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0).into()
    }

    /// The form token of this session: only who holds the cookie can know it. It looks different each time, so that
    /// the size of a compressed page tells nothing about it (BREACH): a mask, then the token under it.
    pub fn csrf(&self, chance: &dyn Chance) -> String {
        let mask: [u8; 16] = chance::bytes(chance);
        hex(&mask) + &hex(&masked(&self.form_token(), &mask))
    }

    /// Whether a form's token is this session's. Compares in a time that tells nothing.
    pub fn csrf_fits(&self, typed: &str) -> bool {
        let bytes = unhex(typed).unwrap_or_default();
        let Some((mask, rest)) = bytes.split_at_checked(16).filter(|(_, rest)| rest.len() == 16) else { return false };
        masked(rest, mask).iter().zip(self.form_token()).fold(0, |differ, (a, b)| differ | (a ^ b)) == 0
    }

    fn form_token(&self) -> [u8; 16] {
        let mut token = [0; 16];
        token.copy_from_slice(&keyed(&self.0, b"form token")[..16]);
        token
    }
}

fn masked(bytes: &[u8], mask: &[u8]) -> Vec<u8> {
    bytes.iter().zip(mask).map(|(byte, mask)| byte ^ mask).collect()
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

pub(crate) fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> = text.chars().map(|c| c.to_digit(16)).collect();
    let digits = digits.filter(|digits| digits.len() % 2 == 0)?;
    digits.chunks_exact(2).map(|pair| u8::try_from(pair[0] * 16 + pair[1]).ok()).collect()
}

/// How long a session lasts without a request, and at most.
struct Lifetime {
    idle: SignedDuration,
    absolute: SignedDuration,
}

const fn lifetime(subject: Subject) -> Lifetime {
    match subject {
        Subject::Drafting(_) => {
            Lifetime { idle: SignedDuration::from_hours(2), absolute: SignedDuration::from_hours(24) }
        }
        Subject::Account(..) | Subject::Helper(..) | Subject::Visiting => {
            Lifetime { idle: SignedDuration::from_hours(1), absolute: SignedDuration::from_hours(12) }
        }
        Subject::Staff(_) => Lifetime { idle: SignedDuration::from_mins(20), absolute: SignedDuration::from_hours(10) },
    }
}

/// The registry need not hear of every request: this often is enough for the idle limit.
const TOUCH_EVERY: SignedDuration = SignedDuration::from_secs(60);

impl SessionRecord {
    /// Neither over nor left alone for too long.
    pub(crate) fn lasts(&self, now: Timestamp) -> bool {
        now < self.expires_at && now.duration_since(self.seen_at) <= lifetime(self.subject).idle
    }
}

impl Casework {
    /// Who is asking, from the cookie's token. An unknown, expired or revoked one is a visitor.
    pub async fn actor_of(&self, token: &SessionToken) -> CaseResult<Actor> {
        let now = self.now();
        let hash = token.hash();
        let mut work = self.registry.read().await?;
        let Some(session) = work.session(&hash).await? else { return Ok(Actor::Visitor) };
        if !session.lasts(now) {
            return Ok(Actor::Visitor);
        }
        if session.visit != self.spot.visit() {
            // Of a kiosk, but not there; or not of the visit that is there.
            return Ok(Actor::Visitor);
        }
        let actor = match session.subject {
            Subject::Visiting => Actor::Visitor,
            Subject::Drafting(family) => Actor::Drafting { family },
            Subject::Account(account, family) => Actor::Guardian { account, family },
            Subject::Helper(account, family, id) => match work.grant(id).await? {
                Some(grant) if grant.helps(account, family, now) => Actor::Helper { account, family, grant: id },
                _ => return Ok(Actor::Visitor),
            },
            Subject::Staff(id) => match work.staff(id).await? {
                Some(staff) if !staff.disabled => {
                    Actor::Staff(StaffMember { id, username: staff.username, role: staff.role, area: staff.area })
                }
                _ => return Ok(Actor::Visitor),
            },
        };
        drop(work);
        if now.duration_since(session.seen_at) > TOUCH_EVERY {
            let mut work = self.registry.begin().await?;
            work.touch_session(&hash, now).await?;
            work.commit().await?;
        }
        Ok(actor)
    }

    /// Starts a session inside the caller's transaction; the old one, if any, ends.
    pub(crate) async fn rotate(
        &self,
        work: &mut dyn Work,
        old: Option<&SessionToken>,
        subject: Subject,
    ) -> CaseResult<SessionToken> {
        self.rotate_until(work, old, subject, Timestamp::MAX).await
    }

    /// The same; it ends at this moment at the latest.
    pub(crate) async fn rotate_until(
        &self,
        work: &mut dyn Work,
        old: Option<&SessionToken>,
        subject: Subject,
        end: Timestamp,
    ) -> CaseResult<SessionToken> {
        if let Some(old) = old {
            work.end_session(&old.hash()).await?;
        }
        let token = SessionToken::random(&*self.chance);
        let now = self.now();
        work.add_session(&SessionRecord {
            id_hash: token.hash(),
            subject,
            visit: self.spot.visit(),
            created_at: now,
            seen_at: now,
            expires_at: after(now, lifetime(subject).absolute).min(end),
        })
        .await?;
        self.tell_assist(work, subject).await?;
        Ok(token)
    }

    pub async fn sign_out(&self, token: &SessionToken) -> CaseResult<()> {
        let mut work = self.registry.begin().await?;
        work.end_session(&token.hash()).await?;
        Ok(work.commit().await?)
    }
}

/// `at + by`, staying inside what a timestamp can hold.
pub(crate) fn after(at: Timestamp, by: SignedDuration) -> Timestamp {
    at.saturating_add(by).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::chance::Generator;

    fn token(digit: char) -> SessionToken {
        SessionToken::parse(&digit.to_string().repeat(64)).unwrap()
    }

    #[test]
    fn a_form_token_looks_different_each_time_and_fits_its_session_only() {
        let chance = Generator::seeded(7);
        let (one, two) = (token('a').csrf(&chance), token('a').csrf(&chance));
        assert_ne!(one, two);
        assert_ne!(one[32..], two[32..], "the token itself shows nowhere");
        for typed in [&one, &two] {
            assert!(token('a').csrf_fits(typed));
            assert!(!token('b').csrf_fits(typed));
        }
        for typed in ["", "0", &one[..32], &one[..62], &"0".repeat(64), &"é".repeat(32), &format!("{one}00")] {
            assert!(!token('a').csrf_fits(typed), "{typed}");
        }
    }

    #[test]
    fn only_64_hexadecimal_digits_are_a_token() {
        assert_eq!(token('a').reveal(), "a".repeat(64));
        for text in ["", "a", &"a".repeat(63), &"a".repeat(66), &"g".repeat(64)] {
            assert!(SessionToken::parse(text).is_none(), "{text}");
        }
    }
}
