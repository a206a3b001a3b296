//! Where a hukou can be on the mainland: province → city → county (GB/T 2260). Functional zones are not in the list.

use super::{county, rows};
use crate::facts::Hukou;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Province {
    /// Six digits, the last four 0.
    pub code: String,
    pub name: String,
    pub cities: Vec<City>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct City {
    pub code: String,
    /// As in the list, also where that is no place but a heading: 市辖区, 县, 省直辖县级行政区划.
    pub name: String,
    /// A city without counties stands here itself, so that every hukou is one of these.
    pub counties: Vec<County>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct County {
    pub code: String,
    pub name: String,
    /// With the province and city before it, as one writes it: 广西壮族自治区南宁市兴宁区, 北京市东城区.
    pub full_name: String,
    /// The code of the province.
    pub province: String,
}

impl City {
    /// Whether the name is a heading of the list and not a place people know.
    pub fn is_heading(&self) -> bool {
        is_heading(&self.name)
    }
}

fn is_heading(name: &str) -> bool {
    matches!(name, "市辖区" | "县") || name.ends_with("直辖县级行政区划")
}

/// The full name of a hukou place on the mainland; the other places have theirs in the message files.
pub fn hukou_name(hukou: Hukou) -> Option<&'static str> {
    match hukou {
        Hukou::County(code) => Some(&county(&code.to_string())?.full_name),
        _ => None,
    }
}

/// The list names every parent before its children.
pub(super) fn read() -> Vec<Province> {
    let mut provinces: Vec<Province> = Vec::new();
    for [code, name, parent] in rows(include_str!("../../areas/divisions_county.csv")) {
        if parent.is_empty() {
            provinces.push(Province { code, name, cities: Vec::new() });
            continue;
        }
        let Some(province) = provinces.last_mut() else { continue };
        if parent == province.code {
            province.cities.push(City { code, name, counties: Vec::new() });
        } else if let Some(city) = province.cities.last_mut().filter(|city| city.code == parent) {
            let between = if is_heading(&city.name) { "" } else { &city.name };
            let full_name = format!("{}{between}{name}", province.name);
            city.counties.push(County { code, name, full_name, province: province.code.clone() });
        }
    }
    // 台湾, 香港 and 澳门 are in the list by name only: a hukou there has a word of its own (tw, hk, mo).
    provinces.retain(|province| !province.cities.is_empty());
    for province in &mut provinces {
        for city in province.cities.iter_mut().filter(|city| city.counties.is_empty()) {
            city.counties.push(County {
                code: city.code.clone(),
                name: city.name.clone(),
                full_name: format!("{}{}", province.name, city.name),
                province: province.code.clone(),
            });
        }
    }
    provinces
}
