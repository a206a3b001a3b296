//! Where a family comes from: most of the country, in about the shares Shenzhen knows.

use domain::area::{self, County};

use super::dice::Dice;

/// The place of the hukou.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Six digits.
    County(u32),
    HongKong,
    Macao,
    Taiwan,
    Foreign,
}

/// In thousandths; what is left over comes from any province.
const FROM: [(Option<&str>, u32); 13] = [
    (Some("440000"), 240),
    (Some("430000"), 130),
    (Some("450000"), 110),
    (Some("420000"), 80),
    (Some("360000"), 80),
    (Some("510000"), 70),
    (Some("410000"), 70),
    (Some("500000"), 35),
    (Some("520000"), 35),
    (Some("350000"), 20),
    (Some("610000"), 15),
    (Some("340000"), 15),
    (None, 60),
];

impl Origin {
    pub fn any(dice: &mut Dice) -> Self {
        match dice.below(1000) {
            0..20 => Self::HongKong,
            20..25 => Self::Macao,
            25..32 => Self::Taiwan,
            32..45 => Self::Foreign,
            _ => Self::County(county(dice)),
        }
    }

    /// `child.hukou_province`.
    pub fn province(self) -> String {
        match self {
            Self::County(code) => format!("{:02}0000", code / 10_000),
            Self::HongKong => "hk".to_owned(),
            Self::Macao => "mo".to_owned(),
            Self::Taiwan => "tw".to_owned(),
            Self::Foreign => "foreign".to_owned(),
        }
    }

    /// `child.hukou_county`, on the mainland.
    pub fn county(self) -> Option<String> {
        match self {
            Self::County(code) => Some(format!("{code:06}")),
            _ => None,
        }
    }
}

/// Not in Shenzhen: nobody would have migrated.
fn county(dice: &mut Dice) -> u32 {
    loop {
        let counties: Vec<&County> = match dice.weighted(&FROM) {
            Some(code) => area::province(code)
                .into_iter()
                .flat_map(|province| &province.cities)
                .flat_map(|city| &city.counties)
                .collect(),
            None => {
                area::provinces().iter().flat_map(|province| &province.cities).flat_map(|city| &city.counties).collect()
            }
        };
        let code: u32 = dice.pick(&counties).code.parse().unwrap_or_default();
        if code / 100 != 4403 {
            return code;
        }
    }
}
