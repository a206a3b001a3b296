//! A person's papers: numbers with the right shape and check digit, that fit birth date and sex.

use domain::identifier::ResidentId;
use jiff::civil::Date;

use super::{dice::Dice, origin::Origin};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sex {
    Male,
    Female,
}

impl Sex {
    pub fn any(dice: &mut Dice) -> Self {
        if dice.percent(52) { Self::Male } else { Self::Female }
    }

    pub const fn word(self) -> &'static str {
        match self {
            Self::Male => "male",
            Self::Female => "female",
        }
    }
}

/// `…document_kind` and `…document_number`.
pub struct Paper {
    pub kind: &'static str,
    pub number: String,
}

/// What a person from there carries.
pub fn paper(dice: &mut Dice, origin: Origin, born: Date, sex: Sex) -> Paper {
    match origin {
        Origin::County(area) => Paper { kind: "resident_id", number: dated_number(dice, area, born, sex) },
        Origin::HongKong if dice.percent(40) => residence(dice, 810_000, born, sex),
        Origin::Macao if dice.percent(40) => residence(dice, 820_000, born, sex),
        Origin::Taiwan if dice.percent(40) => residence(dice, 830_000, born, sex),
        Origin::HongKong => Paper { kind: "hm_permit", number: format!("H{}", dice.digits(8)) },
        Origin::Macao => Paper { kind: "hm_permit", number: format!("M{}", dice.digits(8)) },
        Origin::Taiwan => Paper { kind: "tw_permit", number: dice.digits(8) },
        Origin::Foreign => Paper { kind: "passport", number: format!("E{}", dice.digits(8)) },
    }
}

fn residence(dice: &mut Dice, area: u32, born: Date, sex: Sex) -> Paper {
    Paper { kind: "hmt_residence", number: dated_number(dice, area, born, sex) }
}

/// GB 11643: area, birth date, sequence (odd for men), check digit.
pub fn dated_number(dice: &mut Dice, area: u32, born: Date, sex: Sex) -> String {
    let sequence = dice.below(500) * 2 + u32::from(sex == Sex::Male);
    let first = format!("{area:06}{:04}{:02}{:02}{sequence:03}", born.year(), born.month(), born.day());
    let numbers = "0123456789X".chars().map(|check| format!("{first}{check}"));
    numbers.into_iter().find(|number| ResidentId::parse(number).is_ok()).unwrap_or(first)
}

/// A mobile number with the prefix 154, which no carrier hands out.
pub fn phone(family: u32) -> String {
    format!("+86154{family:08}")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use domain::identifier::{Document, DocumentKind, Mobile};
    use jiff::civil::date;

    #[test]
    fn papers_are_good_and_fit_the_person() {
        let mut dice = Dice::of_family(3, 3);
        let born = date(2020, 2, 29);
        for origin in [Origin::County(450_103), Origin::HongKong, Origin::Macao, Origin::Taiwan, Origin::Foreign] {
            for sex in [Sex::Male, Sex::Female].repeat(5) {
                let paper = paper(&mut dice, origin, born, sex);
                let document = Document::parse(DocumentKind::from_word(paper.kind).unwrap(), &paper.number).unwrap();
                assert!(document.birth_date().is_none_or(|date| date == born));
                assert!(document.sex().is_none_or(|found| found.word() == sex.word()));
            }
        }
    }

    #[test]
    fn phones_are_mobiles_nobody_has() {
        assert_eq!(Mobile::parse(&phone(7)).unwrap().as_str(), "+8615400000007");
    }
}
