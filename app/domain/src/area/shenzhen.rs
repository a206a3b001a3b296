//! Shenzhen: management district → street or town → community or village.
//!
//! The management district is not the one of GB/T 2260: 大鹏's streets carry 龙岗 codes, 深汕's towns 海丰 codes.

use std::collections::HashMap;

use super::rows;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct District {
    /// Six digits; `SZ-DP` and `SZ-SS` where the standard has no code.
    pub code: String,
    pub name: String,
    pub streets: Vec<Street>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Street {
    /// Nine digits.
    pub code: String,
    pub name: String,
    /// The code of the management district.
    pub district: String,
    pub communities: Vec<Community>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Community {
    /// Twelve digits, the first nine those of the street.
    pub code: String,
    /// What people call it: 桂园社区, 红罗畲族村.
    pub name: String,
    /// The official name of its committee.
    pub official_name: String,
    /// The code of the street.
    pub street: String,
}

pub(super) fn read() -> Vec<District> {
    let mut communities = communities();
    let mut districts: Vec<District> = Vec::new();
    for [district, district_name, _, _, code, name, kind, _] in rows(include_str!("../../areas/shenzhen_streets.csv")) {
        if !matches!(kind.as_str(), "street" | "town") {
            continue;
        }
        if districts.last().is_none_or(|last| last.code != district) {
            districts.push(District { code: district.clone(), name: district_name, streets: Vec::new() });
        }
        let communities = communities.remove(&code).unwrap_or_default();
        if let Some(last) = districts.last_mut() {
            last.streets.push(Street { code, name, district, communities });
        }
    }
    districts
}

fn communities() -> HashMap<String, Vec<Community>> {
    let mut by_street: HashMap<String, Vec<Community>> = HashMap::new();
    for [code, official_name, street] in rows(include_str!("../../areas/shenzhen_communities.csv")) {
        let name = display_name(&official_name);
        by_street.entry(street.clone()).or_default().push(Community { code, name, official_name, street });
    }
    by_street
}

/// The place inside the name of its committee: 桂木园社区居民委员会 → 桂木园社区, 红罗畲族村民委员会 → 红罗畲族村,
/// 滨海居委会 → 滨海社区, 坂田社区坂田围居委会 → 坂田社区坂田围.
fn display_name(official: &str) -> String {
    if let Some(village) = official.strip_suffix("村民委员会") {
        return format!("{village}村");
    }
    let committee = ["居民委员会", "居委会", "居委"].iter().find_map(|suffix| official.strip_suffix(suffix));
    match committee {
        Some(place) if !place.contains("社区") => format!("{place}社区"),
        place => place.unwrap_or(official).to_owned(),
    }
}
