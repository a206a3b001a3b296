//! What the journey asks about areas. The lists live elsewhere, so that the phone need not carry them.

pub trait Places: Sync {
    /// Whether this nine-digit code is a street or town of Shenzhen.
    fn street(&self, code: &str) -> bool;
    /// Whether this twelve-digit code is a community of the street.
    fn community_in(&self, community: &str, street: &str) -> bool;
    /// Whether this six-digit code is a county of the province (or a city without counties).
    fn county_in(&self, county: &str, province: &str) -> bool;
}
