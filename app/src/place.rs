//! Names of places as the reader reads them: as the registers write them, in Traditional Chinese, or in Latin letters with
//! the Chinese name beside them, which is what stands on street signs and papers.

use domain::{
    area::{self, City, County},
    facts::Hukou,
};

use crate::{
    i18n::{Script, Speaks},
    t,
};

/// A place by its code; `chinese` is its name in the lists.
pub fn name(who: impl Speaks, code: &str, chinese: &str) -> String {
    full(who, &[(code, chinese)])
}

pub fn district(who: impl Speaks, code: &str) -> Option<String> {
    Some(name(who, code, &area::district(code)?.name))
}

/// With the district before it: 罗湖区桂园街道.
pub fn street(who: impl Speaks, code: &str) -> Option<String> {
    let street = area::street(code)?;
    let district = area::district(&street.district)?;
    Some(full(who, &[(&district.code, &district.name), (&street.code, &street.name)]))
}

/// Without its district; the code where there is no such street.
pub fn street_alone(who: impl Speaks, code: &str) -> String {
    area::street(code).map_or_else(|| code.to_owned(), |street| name(who, code, &street.name))
}

pub fn community(who: impl Speaks, code: &str) -> Option<String> {
    Some(name(who, code, &area::community(code)?.name))
}

/// District, street and community.
pub fn community_in_full(who: impl Speaks, code: &str) -> Option<String> {
    let community = area::community(code)?;
    let street = area::street(&community.street)?;
    let district = area::district(&street.district)?;
    let parts = [(&district.code, &district.name), (&street.code, &street.name), (&community.code, &community.name)];
    Some(full(who, &parts.map(|(code, name)| (code.as_str(), name.as_str()))))
}

pub fn province(who: impl Speaks, code: &str) -> Option<String> {
    Some(name(who, code, &area::province(code)?.name))
}

/// With its province and city: 广西壮族自治区南宁市兴宁区.
pub fn county(who: impl Speaks, code: &str) -> Option<String> {
    let county = area::county(code)?;
    let province = area::province(&county.province)?;
    let within = |city: &&City| city.counties.iter().any(|it: &County| it.code == county.code);
    // A city without counties stands for itself; a heading of the list is no place.
    let city = province.cities.iter().find(within).filter(|city| city.code != county.code && !city.is_heading());
    let city = city.map(|city| (city.code.as_str(), city.name.as_str()));
    let parts = [Some((province.code.as_str(), province.name.as_str())), city, Some((code, county.name.as_str()))];
    Some(full(who, &parts.into_iter().flatten().collect::<Vec<_>>()))
}

/// A hukou place: the lists' name for a county, ours for the four places outside.
pub fn hukou(who: impl Speaks, place: Hukou) -> String {
    let outside = match place {
        Hukou::County(code) => return county(who, &code.to_string()).unwrap_or_default(),
        Hukou::HongKong => "hk",
        Hukou::Macao => "mo",
        Hukou::Taiwan => "tw",
        Hukou::Foreign => "foreign",
    };
    t!(who, format!("o-child-hukou_province-{outside}"))
}

/// Places from the largest to the smallest, code and Chinese name.
fn full(who: impl Speaks, parts: &[(&str, &str)]) -> String {
    let chinese = || parts.iter().map(|(_, name)| *name).collect::<String>();
    match who.locale().script() {
        Script::Simplified => chinese(),
        Script::Traditional => parts.iter().map(|(code, name)| traditional(code, name)).collect(),
        Script::Latin => {
            let latin: Option<Vec<_>> =
                parts.iter().rev().map(|(code, _)| Some(area::names(code)?.latin.as_str())).collect();
            latin.map_or_else(chinese, |latin| format!("{} {}", latin.join(", "), chinese()))
        }
    }
}

fn traditional<'a>(code: &str, name: &'a str) -> &'a str {
    area::names(code).and_then(|names| names.traditional.as_deref()).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn a_place_in_the_readers_script() {
        let said = |locale: Locale| street(locale, "440303001").unwrap_or_default();
        assert_eq!(said(Locale::ZH_HANS), "罗湖区桂园街道");
        assert_eq!(said(Locale::ZH_HANT), "羅湖區桂園街道");
        assert_eq!(said(Locale::EN), "Guiyuan Subdistrict, Luohu District 罗湖区桂园街道");
        assert_eq!(said(Locale::PSEUDO), "罗湖区桂园街道");
        let full = community_in_full(Locale::EN, "440305007011").unwrap_or_default();
        assert!(full.starts_with("Houhai Community, ") && full.ends_with("后海社区"), "{full}");
    }

    #[test]
    fn a_hukou_place_in_full() {
        let said = |locale: Locale, code| county(locale, code).unwrap_or_default();
        assert_eq!(said(Locale::ZH_HANS, "450102"), "广西壮族自治区南宁市兴宁区");
        assert_eq!(said(Locale::ZH_HANT, "450102"), "廣西壯族自治區南寧市興寧區");
        assert_eq!(said(Locale::EN, "450102"), "Xingning District, Nanning, Guangxi 广西壮族自治区南宁市兴宁区");
        // A heading of the list is no place; a city without counties stands once.
        assert_eq!(said(Locale::EN, "110101"), "Dongcheng District, Beijing 北京市东城区");
        assert_eq!(said(Locale::EN, "441900"), "Dongguan, Guangdong 广东省东莞市");
    }

    #[test]
    fn the_same_as_the_lists_say() {
        for county in domain::area::provinces().iter().flat_map(|it| &it.cities).flat_map(|it| &it.counties) {
            assert_eq!(super::county(Locale::ZH_HANS, &county.code).as_ref(), Some(&county.full_name));
        }
    }

    #[test]
    fn unknown_codes_are_shown_as_they_are() {
        assert_eq!(street_alone(Locale::EN, "nowhere"), "nowhere");
        assert_eq!(street(Locale::EN, "nowhere"), None);
    }
}
