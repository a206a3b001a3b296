//! The pages of the journey in their order, and the sections of the task list they belong to.

use crate::facts::words;

words! {
    /// A page: one question or one small group. The word is its address under `/declare/`.
    Page {
        Name = "name", Document = "document", Work = "work",
        Home = "home",
        Consent = "consent",
        ChildName = "child-name", ChildDocument = "child-document", ChildHukou = "child-hukou",
        ChildCounty = "child-county", ChildLiving = "child-living", ChildSchool = "child-school",
        ChildCare = "child-care", ChildHealth = "child-health", ChildSupport = "child-support",
        Circumstances = "circumstances",
        Contact = "contact",
    }
}

words! {
    Section {
        You = "you", Home = "home", Consent = "consent", Child = "child", Circumstances = "circumstances",
        Contact = "contact",
    }
}

impl Page {
    pub const fn section(self) -> Section {
        match self {
            Self::Name | Self::Document | Self::Work => Section::You,
            Self::Home => Section::Home,
            Self::Consent => Section::Consent,
            Self::ChildName
            | Self::ChildDocument
            | Self::ChildHukou
            | Self::ChildCounty
            | Self::ChildLiving
            | Self::ChildSchool
            | Self::ChildCare
            | Self::ChildHealth
            | Self::ChildSupport => Section::Child,
            Self::Circumstances => Section::Circumstances,
            Self::Contact => Section::Contact,
        }
    }

    /// Whether it is asked once for each child.
    pub const fn child(self) -> bool {
        matches!(self.section(), Section::Child)
    }

    /// Id of the heading's text.
    pub fn message(self) -> String {
        format!("page-{self}")
    }
}

impl Section {
    pub fn pages(self) -> impl Iterator<Item = Page> {
        Page::ALL.iter().copied().filter(move |page| page.section() == self)
    }

    /// Id of the heading's text.
    pub fn message(self) -> String {
        format!("section-{self}")
    }
}
