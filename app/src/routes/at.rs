//! A path constant as the router's pattern, so that pages and actions share one spelling.

use leptos_router::{PartialPathMatch, PathSegment, PossibleRouteMatch};

/// For `<Route path=…>`.
pub const fn at(pattern: &'static str) -> At {
    At(pattern)
}

#[derive(Debug, Clone, Copy)]
pub struct At(&'static str);

impl At {
    fn segments(self) -> impl Iterator<Item = &'static str> {
        self.0.split('/').filter(|segment| !segment.is_empty())
    }
}

impl At {
    /// Whether a whole path is of this pattern.
    pub(super) fn fits(self, path: &str) -> bool {
        self.test(path).is_some_and(|found| found.remaining().is_empty())
    }
}

/// `page` of `{page}`.
pub(super) fn part(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

impl PossibleRouteMatch for At {
    fn optional(&self) -> bool {
        false
    }

    fn test<'a>(&self, path: &'a str) -> Option<PartialPathMatch<'a>> {
        let mut rest = path;
        let mut parts = Vec::new();
        for segment in self.segments() {
            let here = rest.strip_prefix('/').unwrap_or(rest);
            let (value, after) = here.split_at(here.find('/').unwrap_or(here.len()));
            match part(segment) {
                Some(name) if !value.is_empty() => parts.push((name.into(), value.to_owned())),
                None if value == segment => {}
                _ => return None,
            }
            rest = after;
        }
        Some(PartialPathMatch::new(rest, parts, &path[..path.len() - rest.len()]))
    }

    fn generate_path(&self, path: &mut Vec<PathSegment>) {
        path.extend(self.segments().map(|segment| match part(segment) {
            Some(name) => PathSegment::Param(name.into()),
            None => PathSegment::Static(segment.into()),
        }));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_pattern_takes_its_parts_and_leaves_the_rest() {
        let found = at("/declare/child/{child}/{page}").test("/declare/child/3/child-name").unwrap();
        assert_eq!(found.remaining(), "");
        assert_eq!(found.params(), vec![("child".into(), "3".to_owned()), ("page".into(), "child-name".to_owned())]);
        assert_eq!(at("/services").test("/services/3").unwrap().remaining(), "/3");
        assert!(at("/services/{number}").test("/services/").is_none());
        assert!(at("/services").test("/service").is_none());
        assert_eq!(at("/").test("/").unwrap().remaining(), "/");
    }
}
