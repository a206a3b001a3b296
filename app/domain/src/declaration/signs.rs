//! What in a declaration hints at key care (重点关爱服务对象), so that a reviewer looks again. A sign is no decision.
//!
//! Vagrancy and a cross-street family's wish for help are not said in a declaration: people find those.

use crate::facts::{Child, Family, LivesWith, words};

words! {
    KeyCareSign {
        FamilyHardship = "family_hardship",
        Disability = "disability",
        GuardianshipMissing = "guardianship_missing",
        PsychologicalDifficulty = "psychological_difficulty",
    }
}

/// The signs for one child, in a fixed order. What is unknown is no sign.
pub fn key_care_signs(family: &Family, child: &Child) -> Vec<KeyCareSign> {
    let any = |facts: &[Option<bool>]| facts.contains(&Some(true));
    let alone = child.lives_with == Some(LivesWith::Nobody);
    KeyCareSign::ALL
        .iter()
        .copied()
        .filter(|sign| match sign {
            KeyCareSign::FamilyHardship => any(&[family.economic_hardship, family.dibao, family.sudden_hardship]),
            KeyCareSign::Disability => any(&[child.disability_certificate]),
            KeyCareSign::GuardianshipMissing => {
                alone || any(&[child.orphan, child.de_facto_unsupported, child.no_livelihood])
            }
            KeyCareSign::PsychologicalDifficulty => any(&[child.severe_mental_disorder]),
        })
        .collect()
}
