//! Places by code: the country's counties (where a hukou is) and Shenzhen's districts, streets and communities.
//!
//! The lists are the CSV files in `areas/`, read once. To correct a place, correct its row; to add a list, add a
//! file and a module like [`hukou`] that turns its rows into nested places.

mod hukou;
mod names;
mod shenzhen;

use std::collections::HashMap;
use std::sync::OnceLock;

pub use hukou::{City, County, Province, hukou_name};
pub use names::{Names, names};
pub use shenzhen::{Community, District, Street};

use crate::identifier::{ResidentId, Warning};
use crate::journey::Places;

/// In the list of places by its name only.
const TAIWAN: &str = "71";

/// The areas as the journey asks about them.
#[derive(Debug, Clone, Copy, Default)]
pub struct Areas;

impl Places for Areas {
    fn street(&self, code: &str) -> bool {
        street(code).is_some()
    }

    fn community_in(&self, code: &str, street: &str) -> bool {
        community(code).is_some_and(|community| community.street == street)
    }

    fn county_in(&self, code: &str, province: &str) -> bool {
        county(code).is_some_and(|county| county.province == province)
    }
}

/// The mainland's provinces in the order of their codes, each with its cities and their counties.
pub fn provinces() -> &'static [Province] {
    static PROVINCES: OnceLock<Vec<Province>> = OnceLock::new();
    PROVINCES.get_or_init(hukou::read)
}

pub fn province(code: &str) -> Option<&'static Province> {
    provinces().iter().find(|province| province.code == code)
}

/// A county, or a city that has none (东莞, 中山, 儋州).
pub fn county(code: &str) -> Option<&'static County> {
    static COUNTIES: OnceLock<HashMap<&str, &County>> = OnceLock::new();
    let counties = COUNTIES.get_or_init(|| {
        let cities = provinces().iter().flat_map(|province| &province.cities);
        cities.flat_map(|city| &city.counties).map(|county| (county.code.as_str(), county)).collect()
    });
    counties.get(code).copied()
}

/// Whether a hukou may be kept under this code.
pub fn county_exists(code: u32) -> bool {
    static CODES: OnceLock<Vec<u32>> = OnceLock::new();
    let codes = CODES.get_or_init(|| {
        let cities = provinces().iter().flat_map(|province| &province.cities);
        cities.flat_map(|city| &city.counties).filter_map(|county| county.code.parse().ok()).collect()
    });
    codes.binary_search(&code).is_ok()
}

/// What about the area of an identity number is worth a second look. Codes of counties that are no more stay valid.
pub fn second_look(number: &ResidentId) -> Option<Warning> {
    let code = number.area();
    let listed = || county(code).is_some() || code.starts_with(TAIWAN);
    number.warning().or_else(|| (!listed()).then_some(Warning::NotListed))
}

/// Shenzhen's eleven management districts.
pub fn districts() -> &'static [District] {
    static DISTRICTS: OnceLock<Vec<District>> = OnceLock::new();
    DISTRICTS.get_or_init(shenzhen::read)
}

pub fn district(code: &str) -> Option<&'static District> {
    districts().iter().find(|district| district.code == code)
}

/// Every street and town that manages a population; the statistical zones among them are left out.
pub fn streets() -> impl Iterator<Item = &'static Street> {
    districts().iter().flat_map(|district| &district.streets)
}

pub fn street(code: &str) -> Option<&'static Street> {
    static STREETS: OnceLock<HashMap<&str, &Street>> = OnceLock::new();
    STREETS.get_or_init(|| streets().map(|street| (street.code.as_str(), street)).collect()).get(code).copied()
}

pub fn community(code: &str) -> Option<&'static Community> {
    street(code.get(..9)?)?.communities.iter().find(|community| community.code == code)
}

/// The rows of an embedded list below its heading.
fn rows<const COLUMNS: usize>(text: &'static str) -> impl Iterator<Item = [String; COLUMNS]> {
    let records = csv::Reader::from_reader(text.as_bytes()).into_records().filter_map(Result::ok);
    records.filter_map(|record| record.iter().map(str::to_owned).collect::<Vec<_>>().try_into().ok())
}
