//! Which unknown facts still matter to an undecided rule.

use super::Reason;
use crate::catalogue::{Mask, Rule};
use crate::facts::FactSet;

/// The facts left once what is known has simplified the rule: conditions that hold and conjunctions that fail are
/// gone, and so is a conjunction that asks for all that another asks for, and more.
pub(super) fn missing(rule: &Rule, reasons: &[Reason]) -> FactSet {
    let among = |holds| reasons.iter().enumerate().filter(move |(_, reason)| reason.holds == holds);
    let mask = |holds| among(holds).map(|(place, _)| 1 << place).sum::<Mask>();
    let (fails, unknown) = (mask(Some(false)), mask(None));
    let open = || rule.any_of.iter().filter(|all| *all & fails == 0).map(|all| all & unknown);
    let needed = open().filter(|left| !open().any(|other| other != *left && other & !left == 0));
    let union: Mask = needed.fold(0, |union, left| union | left);
    among(None).filter(|(place, _)| union >> place & 1 != 0).filter_map(|(_, reason)| reason.fact).collect()
}
