//! A set of facts that remembers their order by itself.

use super::Fact;

/// Some of the facts, always in the order of the fact list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct FactSet(u32);

impl FactSet {
    /// False when it was there already.
    pub fn insert(&mut self, fact: Fact) -> bool {
        let fresh = !self.contains(fact);
        self.0 |= 1 << fact as u32;
        fresh
    }

    pub const fn contains(self, fact: Fact) -> bool {
        self.0 & 1 << fact as u32 != 0
    }

    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The fact, when there is exactly one.
    pub fn only(self) -> Option<Fact> {
        self.iter().next().filter(|_| self.len() == 1)
    }

    pub fn iter(self) -> impl Iterator<Item = Fact> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let fact = Fact::ALL.get(left.trailing_zeros() as usize)?;
            left &= left - 1;
            Some(*fact)
        })
    }
}

impl FromIterator<Fact> for FactSet {
    fn from_iter<I: IntoIterator<Item = Fact>>(facts: I) -> Self {
        let mut set = Self::default();
        for fact in facts {
            set.insert(fact);
        }
        set
    }
}
