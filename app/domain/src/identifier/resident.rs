//! Numbers with the shape of GB 11643: area (6), birth date (8), sequence (3), check digit.

use jiff::civil::Date;

use super::{Flaw, Sex, masked, normalise, personal};
use crate::facts::words;

personal! {
    /// 居民身份证 of the mainland (公民身份号码).
    ResidentId
}
personal! {
    /// 港澳台居民居住证.
    HmtResidencePermit
}
personal! {
    /// 外国人永久居留身份证: 18 digits from 9, or the older three letters and twelve digits.
    ForeignResidentCard
}

words! {
    /// Worth a second look by a reviewer, never a reason to refuse.
    Warning {
        /// The first two digits are no province's.
        UnknownArea = "nowhere",
        /// The area is the one of the residence permit for Hong Kong, Macao and Taiwan residents.
        AreaOfResidencePermit = "permit",
        /// No county has this code today; one that was merged or renamed may have had it.
        NotListed = "not_listed",
    }
}

impl ResidentId {
    pub fn parse(typed: &str) -> Result<Self, Flaw> {
        Ok(Self(dated(checked(&normalise::code(typed))?)?))
    }

    /// The county that the number was given in: six digits of GB/T 2260 as it was that day.
    pub fn area(&self) -> &str {
        self.0.get(..6).unwrap_or_default()
    }

    /// What can be said without the list of counties; with it see `area::second_look`.
    pub fn warning(&self) -> Option<Warning> {
        match &self.0[..2] {
            "81" | "82" | "83" => Some(Warning::AreaOfResidencePermit),
            "71" => None,
            _ if is_mainland_province(&self.0) => None,
            _ => Some(Warning::UnknownArea),
        }
    }
}

/// Whether a code of GB/T 2260 starts with the two digits of a province of the mainland.
pub fn is_mainland_province(code: &str) -> bool {
    const PROVINCES: [&str; 31] = [
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
        "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65",
    ];
    code.get(..2).is_some_and(|first| PROVINCES.contains(&first))
}

impl HmtResidencePermit {
    pub fn parse(typed: &str) -> Result<Self, Flaw> {
        let number = dated(checked(&normalise::code(typed))?)?;
        match &number[..6] {
            "810000" | "820000" | "830000" => Ok(Self(number)),
            _ => Err(Flaw::Area),
        }
    }
}

impl ForeignResidentCard {
    pub fn parse(typed: &str) -> Result<Self, Flaw> {
        let number = normalise::code(typed);
        let letters = number.chars().take_while(char::is_ascii_uppercase).count();
        if letters > 0 {
            let digits = &number[letters..];
            let fits = letters == 3 && digits.len() == 12 && digits.bytes().all(|b| b.is_ascii_digit());
            return if fits { Ok(Self(number)) } else { Err(Flaw::Shape) };
        }
        let number = checked(&number)?;
        if number.starts_with('9') { Ok(Self(number)) } else { Err(Flaw::Area) }
    }

    pub fn masked(&self) -> String {
        masked(&self.0, 3, 2)
    }
}

macro_rules! dated_number {
    ($name:ident) => {
        impl $name {
            pub fn birth_date(&self) -> Option<Date> {
                birth_date(&self.0)
            }

            /// Digit 17: odd is male.
            pub fn sex(&self) -> Sex {
                if self.0.as_bytes()[16] % 2 == 1 { Sex::Male } else { Sex::Female }
            }

            pub fn masked(&self) -> String {
                masked(&self.0, 3, 2)
            }
        }
    };
}
dated_number!(ResidentId);
dated_number!(HmtResidencePermit);

/// The check digit of the first seventeen digits; `None` if they are not seventeen digits.
pub(super) fn check_digit(first: &[u8]) -> Option<u8> {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    if first.len() != WEIGHTS.len() || !first.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let sum: u32 = first.iter().zip(WEIGHTS).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    Some(b"10X98765432"[(sum % 11) as usize])
}

/// Eighteen characters whose check digit fits. `×` and `*` stand for the `X` that a number pad lacks.
pub(super) fn checked(code: &str) -> Result<String, Flaw> {
    let found = code.chars().count();
    if found == 0 {
        return Err(Flaw::Empty);
    }
    if found != 18 {
        return Err(Flaw::Length { found, wanted: 18 });
    }
    let mut number = code.to_owned();
    if let Some(first) = code.strip_suffix(['×', '*', 'Х', 'Χ']) {
        number = format!("{first}X");
    }
    let Some((&last, first)) = number.as_bytes().split_last() else {
        return Err(Flaw::Empty);
    };
    let check = check_digit(first).ok_or(Flaw::Character)?;
    match last {
        b'0'..=b'9' | b'X' if last == check => Ok(number),
        b'0'..=b'9' | b'X' => Err(Flaw::CheckDigit),
        _ => Err(Flaw::Character),
    }
}

fn dated(number: String) -> Result<String, Flaw> {
    if birth_date(&number).is_some() { Ok(number) } else { Err(Flaw::BirthDate) }
}

/// Digits 7 to 14 as a date, if there was such a day since 1800.
fn birth_date(number: &str) -> Option<Date> {
    let year: i16 = number.get(6..10)?.parse().ok()?;
    let month = number.get(10..12)?.parse().ok()?;
    let day = number.get(12..14)?.parse().ok()?;
    Date::new(year, month, day).ok().filter(|_| year >= 1800)
}
