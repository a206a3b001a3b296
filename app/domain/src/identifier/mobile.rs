//! Mobile numbers, kept in E.164 (`+8613800138000`).

use super::{Flaw, masked, normalise, personal};

personal! {
    Mobile
}

type Fits = fn(&str) -> bool;

/// Places whose numbers are known well enough to be read without `+`: code, and what follows it.
const NEIGHBOURS: [(&str, Fits); 4] = [
    ("86", mainland),
    ("852", |n| n.len() == 8 && n.starts_with(['4', '5', '6', '7', '8', '9'])),
    ("853", |n| n.len() == 8 && n.starts_with('6')),
    ("886", |n| n.len() == 9 && n.starts_with('9')),
];

impl Mobile {
    pub fn parse(typed: &str) -> Result<Self, Flaw> {
        let typed = normalise::code(typed);
        let mut number = bare(&typed);
        if number.starts_with('+') || number.starts_with("00") {
            // +44 (0)7911 …: a zero that is dialled inside the country only.
            number = bare(&typed.replacen("(0)", "", 1));
        }
        let (abroad, digits) = match number.strip_prefix('+').or_else(|| number.strip_prefix("00")) {
            Some(rest) => (true, rest),
            None => (false, number.as_str()),
        };
        if digits.is_empty() {
            return Err(if number.is_empty() { Flaw::Empty } else { Flaw::NoCountryCode });
        }
        if !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(Flaw::Character);
        }
        // 0138… is how mainland mobiles were dialled from another city.
        let home = digits.strip_prefix('0').unwrap_or(digits);
        if !abroad && mainland(home) {
            return Ok(Self(format!("+86{home}")));
        }
        for (code, fits) in NEIGHBOURS {
            let Some(rest) = digits.strip_prefix(code) else {
                continue;
            };
            let rest = rest.strip_prefix('0').unwrap_or(rest);
            if fits(rest) {
                return Ok(Self(format!("+{code}{rest}")));
            }
            if abroad {
                return Err(Flaw::NotMobile);
            }
        }
        match () {
            () if !abroad && digits.starts_with('1') => Err(Flaw::NotMobile),
            () if !abroad => Err(Flaw::NoCountryCode),
            () if digits.starts_with('0') || !(7..=15).contains(&digits.len()) => Err(Flaw::Shape),
            () => Ok(Self(format!("+{digits}"))),
        }
    }

    pub fn is_mainland(&self) -> bool {
        self.0.strip_prefix("+86").is_some_and(mainland)
    }

    /// The country code, two digits and the last four: `+8613*****8000`.
    pub fn masked(&self) -> String {
        masked(&self.0, 5, 4)
    }
}

/// Without what stands between the digits for the eye.
fn bare(number: &str) -> String {
    number.chars().filter(|c| !matches!(c, '(' | ')' | '.' | '/' | '·')).collect()
}

fn mainland(number: &str) -> bool {
    let mut digits = number.bytes();
    number.len() == 11 && digits.next() == Some(b'1') && digits.next().is_some_and(|b| (b'3'..=b'9').contains(&b))
}
