//! What the places of the lists are called in other scripts: Traditional Chinese and Latin letters.
//!
//! A table and no conversion: which of two characters stands in a name is a matter of the place (后海 keeps 后, 郁南 is 鬱南),
//! and the syllables of 长子 are not those of 长沙. The rows were made with the lists of `OpenCC` and Unicode and corrected by
//! hand; a new place needs a row, a wrong name is corrected in its row.

use std::{collections::HashMap, sync::OnceLock};

use super::rows;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// `None` where it is written alike.
    pub traditional: Option<String>,
    /// With what it is: Luohu District, Guiyuan Subdistrict. A city and a province stand without.
    pub latin: String,
}

/// The names of a province, city, county, district, street or community.
pub fn names(code: &str) -> Option<&'static Names> {
    static NAMES: OnceLock<HashMap<String, Names>> = OnceLock::new();
    NAMES.get_or_init(read).get(code)
}

fn read() -> HashMap<String, Names> {
    rows(include_str!("../../areas/names.csv"))
        .map(|[code, traditional, latin]| {
            let traditional = Some(traditional).filter(|name| !name.is_empty());
            (code, Names { traditional, latin })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::{districts, provinces, streets};
    use super::*;

    #[test]
    fn every_place_has_its_names() {
        let cities = provinces().iter().flat_map(|province| &province.cities);
        let codes = districts()
            .iter()
            .map(|it| &it.code)
            .chain(streets().map(|it| &it.code))
            .chain(streets().flat_map(|it| &it.communities).map(|it| &it.code))
            .chain(provinces().iter().map(|it| &it.code))
            .chain(cities.clone().map(|it| &it.code))
            .chain(cities.flat_map(|it| &it.counties).map(|it| &it.code));
        let missing: Vec<_> = codes.filter(|code| names(code).is_none_or(|it| it.latin.is_empty())).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn names_that_no_rule_gets_right() {
        for (code, traditional, latin) in [
            ("440307", Some("龍崗區"), "Longgang District"),
            ("440303", Some("羅湖區"), "Luohu District"),
            ("SZ-SS", Some("深汕特別合作區"), "Shenshan Special Cooperation Zone"),
            ("445322", Some("鬱南縣"), "Yunan County"),
            ("331000", None, "Taizhou"),
            ("370600", Some("煙台市"), "Yantai"),
            ("350206", Some("湖里區"), "Huli District"),
            ("350700", None, "Nanping"),
            ("361127", Some("餘干縣"), "Yugan County"),
            ("410926", Some("范縣"), "Fan County"),
            ("140428", Some("長子縣"), "Zhangzi County"),
            ("341500", None, "Lu'an"),
            ("610000", Some("陝西省"), "Shaanxi"),
            ("150825", Some("烏拉特後旗"), "Wulate Rear Banner"),
            ("440307009", None, "Kuichong Subdistrict"),
        ] {
            let found = names(code).unwrap();
            assert_eq!((found.traditional.as_deref(), &*found.latin), (traditional, latin), "{code}");
        }
        // 后海, 里石排: the character that is simplified elsewhere is the name's own here.
        let traditional: Vec<_> =
            streets().flat_map(|it| &it.communities).filter_map(|it| names(&it.code)?.traditional.as_deref()).collect();
        assert!(traditional.contains(&"后海社區") && traditional.contains(&"大發埔社區里石排"));
    }
}
