//! The lists are whole, and codes find their places.
#![allow(clippy::unwrap_used)]

use std::collections::HashSet;

use domain::area::{self, Areas};
use domain::facts::Hukou;
use domain::journey::Places;

#[test]
fn the_whole_country_is_there() {
    let cities = || area::provinces().iter().flat_map(|province| &province.cities);
    let counties: Vec<_> = cities().flat_map(|city| &city.counties).collect();
    assert_eq!(area::provinces().len(), 31);
    assert_eq!(cities().count(), 342);
    // Every county-level row, and the three cities that have none.
    assert_eq!(counties.len(), 2852 + 3);
    assert!(counties.iter().all(|county| area::county(&county.code) == Some(*county)));
    assert!(counties.iter().all(|county| area::county_exists(county.code.parse().unwrap())));
}

#[test]
fn names_are_written_as_people_write_them() {
    let name = |code| area::hukou_name(Hukou::County(code)).unwrap();
    assert_eq!(name(450_102), "广西壮族自治区南宁市兴宁区");
    assert_eq!(name(110_101), "北京市东城区");
    assert_eq!(name(500_230), "重庆市丰都县");
    assert_eq!(name(429_004), "湖北省仙桃市");
    assert_eq!(name(441_900), "广东省东莞市");
    assert_eq!(area::hukou_name(Hukou::HongKong), None);
}

#[test]
fn only_places_a_hukou_can_be_in_count() {
    assert!([450_103, 441_521, 440_303, 441_900, 442_000, 460_400].into_iter().all(area::county_exists));
    // A province, a city with counties, a functional zone, places with words of their own, nothing at all.
    let no_county = [450_000, 450_100, 440_300, 130_171, 710_000, 810_000, 999_999, 0];
    assert!(!no_county.into_iter().any(area::county_exists));
}

#[test]
fn shenzhen_has_its_streets_and_communities() {
    let communities: Vec<_> = area::streets().flat_map(|street| &street.communities).collect();
    assert_eq!(area::districts().len(), 11);
    assert_eq!(area::streets().count(), 78);
    assert_eq!(area::streets().filter(|street| street.name.ends_with('镇')).count(), 4);
    assert_eq!(communities.len(), 822);
    assert_eq!(area::district("SZ-DP").unwrap().name, "大鹏新区");
    assert_eq!(area::street("440307009").unwrap().district, "SZ-DP");
    assert_eq!(area::street("440304400"), None, "a statistical zone");
    assert!(communities.iter().all(|community| area::community(&community.code) == Some(*community)));
    assert!(area::streets().all(|street| area::district(&street.district).unwrap().streets.contains(street)));
}

#[test]
fn a_community_is_called_by_its_name() {
    let names: HashSet<_> = area::streets().flat_map(|street| &street.communities).map(|c| c.name.as_str()).collect();
    for name in ["桂木园社区", "红罗畲族村", "滨海社区", "黄麻布社区", "象角塘社区", "坂田社区坂田围"]
    {
        assert!(names.contains(name), "{name}");
    }
    assert!(!names.iter().any(|name| name.contains("委")));
    for street in area::streets() {
        let distinct: HashSet<_> = street.communities.iter().map(|community| &community.name).collect();
        assert_eq!(distinct.len(), street.communities.len(), "{}", street.name);
    }
}

#[test]
fn the_journey_asks_whether_places_belong_together() {
    assert!(Areas.street("440303001"));
    assert!(Areas.community_in("440303001001", "440303001"));
    assert!(!Areas.community_in("440303001001", "440303002"));
    assert!(Areas.county_in("450103", "450000"));
    assert!(!Areas.county_in("450103", "440000"));
    assert!(!Areas.county_in("tw", "710000"));
}
