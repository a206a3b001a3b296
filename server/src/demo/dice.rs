//! Chance that can be repeated.

use jiff::{ToSpan as _, civil::Date};
use rand::{Rng as _, SeedableRng as _, rngs::ChaCha12Rng};

pub struct Dice(ChaCha12Rng);

impl Dice {
    /// The dice of family `number`: the same whether it is made alone or among ten thousand.
    pub fn of_family(seed: u64, number: u32) -> Self {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        key[8..12].copy_from_slice(&number.to_le_bytes());
        Self(ChaCha12Rng::from_seed(key))
    }

    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut out = [0; N];
        self.0.fill_bytes(&mut out);
        out
    }

    /// From 0 to `bound` - 1. The bias is far below what anybody could see.
    pub fn below(&mut self, bound: u32) -> u32 {
        let scaled = (u64::from(self.0.next_u32()) * u64::from(bound)) >> 32;
        u32::try_from(scaled).unwrap_or_default()
    }

    /// From `first` to `last`, both possible.
    pub fn between(&mut self, first: u32, last: u32) -> u32 {
        first + self.below(last.saturating_sub(first) + 1)
    }

    pub fn percent(&mut self, chance: u32) -> bool {
        self.below(100) < chance
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        let at = self.below(u32::try_from(from.len()).unwrap_or(u32::MAX));
        &from[at as usize]
    }

    /// One of several, each as likely as its weight says.
    pub fn weighted<T: Copy>(&mut self, from: &[(T, u32)]) -> T {
        let mut left = self.below(from.iter().map(|(_, weight)| weight).sum());
        for (thing, weight) in from {
            match left.checked_sub(*weight) {
                Some(rest) => left = rest,
                None => return *thing,
            }
        }
        from[0].0
    }

    /// A day from `first` to `last`, both possible; `first` when they are the wrong way round.
    pub fn day(&mut self, first: Date, last: Date) -> Date {
        let days = first.until(last).map_or(0, |span| span.get_days());
        let ahead = self.below(u32::try_from(days).map_or(1, |days| days + 1));
        first.checked_add(i64::from(ahead).days()).unwrap_or(first)
    }

    pub fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from(b'0' + u8::try_from(self.below(10)).unwrap_or_default())).collect()
    }

    /// Mostly yes, sometimes no, now and then "I don't know".
    pub fn answer(&mut self, yes: u32, unknown: u32) -> &'static str {
        match self.below(100) {
            n if n < yes => "yes",
            n if n < yes + unknown => "unknown",
            _ => "no",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_same_seed_falls_the_same_way() {
        let draw = |seed, number| Dice::of_family(seed, number).bytes::<8>();
        assert_eq!(draw(7, 1), draw(7, 1));
        assert_ne!(draw(7, 1), draw(7, 2));
        assert_ne!(draw(7, 1), draw(8, 1));
    }

    #[test]
    fn every_side_comes_up() {
        let mut dice = Dice::of_family(1, 1);
        let mut seen = [false; 6];
        for _ in 0..200 {
            seen[dice.below(6) as usize] = true;
        }
        assert_eq!(seen, [true; 6]);
        assert!(
            (0..200).all(
                |_| (date(2024, 2, 28)..=date(2024, 3, 1)).contains(&dice.day(date(2024, 2, 28), date(2024, 3, 1)))
            )
        );
        assert_eq!(dice.day(date(2024, 3, 1), date(2024, 2, 1)), date(2024, 3, 1));
        assert_eq!(dice.weighted(&[("never", 0), ("always", 3)]), "always");
    }
}
