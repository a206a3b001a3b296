//! A parent without a phone: how they showed to be there, and the code on the slip they come back with.

use std::fmt;

use crate::{code::Code, facts::words};

/// What opens a family without a phone again, at a screen of a community centre with a helper beside: about 45 bits.
pub type FamilyCode = Code<10>;

words! {
    PresenceWord {
        /// With a finger on the screen.
        Screen = "screen",
        /// With a pen on the printed slip; the helper saw it.
        Paper = "paper",
    }
}

/// How a parent without a phone showed to be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Presence {
    Screen(Signature),
    Paper,
}

impl Presence {
    pub const fn word(&self) -> PresenceWord {
        match self {
            Self::Screen(_) => PresenceWord::Screen,
            Self::Paper => PresenceWord::Paper,
        }
    }

    pub const fn signature(&self) -> Option<&Signature> {
        match self {
            Self::Screen(signature) => Some(signature),
            Self::Paper => None,
        }
    }
}

/// Strokes on the screen as an SVG path, `M12 40L13 42…`, in a box of [`SIGNATURE_BOX`]. `Debug` shows none of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Signature(String);

/// Width and height, in units of the path.
pub const SIGNATURE_BOX: (u16, u16) = (800, 300);

/// A dot is no signature.
const FEWEST_POINTS: usize = 8;
/// What a minute of writing takes, with room to spare; in bytes.
const LONGEST: usize = 24 * 1024;

impl Signature {
    /// Points inside the box and nothing else. None for what nobody would sign with.
    pub fn parse(path: &str) -> Option<Self> {
        if path.len() > LONGEST || !path.starts_with('M') {
            return None;
        }
        let points: Vec<&str> = path.split(['M', 'L']).skip(1).collect();
        (points.len() >= FEWEST_POINTS && points.iter().all(|point| inside(point))).then(|| Self(path.to_owned()))
    }

    pub fn path(&self) -> &str {
        &self.0
    }
}

fn inside(point: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let read = |text: &str| text.parse::<u16>().ok().filter(|_| digits(text));
    let point = point.split_once(' ').and_then(|(x, y)| read(x).zip(read(y)));
    point.is_some_and(|(x, y)| x <= SIGNATURE_BOX.0 && y <= SIGNATURE_BOX.1)
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signature(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIGNED: &str = "M10 20L11 22L13 25L20 30L40 90M100 10L101 12L800 300";

    #[test]
    fn strokes_inside_the_box_are_a_signature() {
        let signature = Signature::parse(SIGNED);
        assert_eq!(signature.as_ref().map(Signature::path), Some(SIGNED));
        assert_eq!(format!("{signature:?}"), "Some(Signature(…))");
    }

    #[test]
    fn anything_else_is_none() {
        let long = format!("M1 1{}", "L2 2".repeat(LONGEST));
        for path in [
            "",
            "M10 20",
            "L10 20L11 22L13 25L20 30L40 90L41 91L42 92L43 93",
            "M10 20L11 22L13 25L20 30L40 90L41 91L42 92L43 301",
            "M10 20L11 22L13 25L20 30L40 90L41 91L42 92L801 3",
            "M10 20L11 22L13 25L20 30L40 90L41 91L42 92L-1 3",
            "M10 20L11 22L13 25L20 30L40 90L41 91L42 92L+1 3",
            "M10 20L11 22L13 25L20 30L40 90L41 91L42 92L1\"/><script>",
            "M10 20L11 22L13 25L20 30L40 90L41 91L42 92Z",
            &long,
        ] {
            assert_eq!(Signature::parse(path), None, "{path:.60}");
        }
    }
}
