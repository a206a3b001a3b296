//! Documents whose numbers have a shape but no check digit.

use super::{Flaw, masked, normalise, personal};

personal! {
    /// 港澳居民来往内地通行证: `H` or `M`, then 8 or 10 digits.
    HongKongMacaoPermit
}
personal! {
    /// 台湾居民来往大陆通行证: 8 or 10 digits.
    TaiwanPermit
}
personal! {
    /// A passport of any country: 5 to 20 letters and digits.
    Passport
}
personal! {
    /// 出生医学证明: a letter and 9 digits.
    BirthCertificate
}

macro_rules! shaped {
    ($name:ident, $fits:expr) => {
        impl $name {
            pub fn parse(typed: &str) -> Result<Self, Flaw> {
                let number = normalise::code(typed);
                let fits: fn(&str) -> bool = $fits;
                match () {
                    () if number.is_empty() => Err(Flaw::Empty),
                    () if !number.bytes().all(|b| b.is_ascii_alphanumeric()) => Err(Flaw::Character),
                    () if fits(&number) => Ok(Self(number)),
                    () => Err(Flaw::Shape),
                }
            }

            pub fn masked(&self) -> String {
                masked(&self.0, 1, 2)
            }
        }
    };
}
shaped!(HongKongMacaoPermit, |n| n.strip_prefix(['H', 'M']).is_some_and(|rest| digits(rest, &[8, 10])));
shaped!(TaiwanPermit, |n| digits(n, &[8, 10]));
shaped!(Passport, |n| (5..=20).contains(&n.len()));
shaped!(BirthCertificate, |n| n.strip_prefix(|c: char| c.is_ascii_uppercase()).is_some_and(|rest| digits(rest, &[9])));

fn digits(text: &str, lengths: &[usize]) -> bool {
    lengths.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}
