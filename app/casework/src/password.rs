//! Staff passwords: Argon2id with OWASP's parameters; common ones are refused.

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};

use crate::{
    chance::{self, Chance},
    error::{CaseError, CaseResult},
};

/// The shortest password staff may have, in characters.
pub const SHORTEST: usize = 12;

/// Words that make a long password guessable all the same.
const COMMON: [&str; 12] = [
    "password",
    "123456789",
    "qwertyuiop",
    "tongxing",
    "shenzhen",
    "letmein",
    "administrator",
    "welcome",
    "iloveyou",
    "abcdefgh",
    "11111111",
    "888888",
];

fn argon2() -> CaseResult<Argon2<'static>> {
    let params =
        Params::new(19 * 1024, 2, 1, None).map_err(|_| CaseError::Refused("password hashing is misconfigured"))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

pub fn hash(password: &str, chance: &dyn Chance) -> CaseResult<String> {
    acceptable(password)?;
    let salt: [u8; 16] = chance::bytes(chance);
    let hash = argon2()?
        .hash_password_with_salt(password.as_bytes(), &salt)
        .map_err(|_| CaseError::Refused("this password can't be hashed"))?;
    Ok(hash.to_string())
}

pub fn verify(password: &str, stored: &str) -> bool {
    let Ok(parsed) = PasswordHash::new(stored) else { return false };
    argon2().is_ok_and(|argon2| argon2.verify_password(password.as_bytes(), &parsed).is_ok())
}

pub fn acceptable(password: &str) -> CaseResult<()> {
    let length = password.chars().count();
    if !(SHORTEST..=256).contains(&length) {
        return Err(CaseError::Refused("a password has 12 to 256 characters"));
    }
    let lower = password.to_lowercase();
    let distinct = lower.chars().collect::<std::collections::BTreeSet<_>>().len();
    if distinct < 5 || COMMON.iter().any(|word| lower.contains(word) && length < word.len() + 8) {
        return Err(CaseError::Refused("this password is too easy to guess: use several unrelated words"));
    }
    Ok(())
}
