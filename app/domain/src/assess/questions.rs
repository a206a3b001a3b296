//! What to ask next.

use super::Verdict;
use crate::facts::Fact;

/// The unknown facts of all rules, ordered by how many rules they decide alone, then by how many they are missing in,
/// then by the fact list.
pub(super) fn next_questions<'a>(verdicts: impl Iterator<Item = &'a Verdict>) -> Vec<Fact> {
    let mut decides = [0u16; Fact::ALL.len()];
    let mut missing = [0u16; Fact::ALL.len()];
    for verdict in verdicts {
        verdict.missing.iter().for_each(|fact| missing[fact as usize] += 1);
        verdict.decided_by.into_iter().for_each(|fact| decides[fact as usize] += 1);
    }
    let mut facts: Vec<Fact> = Fact::ALL.iter().copied().filter(|fact| missing[*fact as usize] > 0).collect();
    facts.sort_by_key(|fact| std::cmp::Reverse((decides[*fact as usize], missing[*fact as usize])));
    facts
}
