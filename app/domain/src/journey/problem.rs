//! What keeps an answer from counting. Each has a text that says what to do.

use super::Question;
use crate::facts::words;
use crate::identifier::{DocumentKind, Flaw};

words! {
    Problem {
        /// Nothing was answered where an answer is needed.
        Missing = "missing",
        TooLong = "too_long",
        /// A word that the question does not offer.
        NotOffered = "not_offered",
        NameLetters = "name_letters",
        DateIncomplete = "date_incomplete",
        DateNotReal = "date_not_real",
        DateFuture = "date_future",
        DateTooEarly = "date_too_early",
        /// From the eighteenth birthday on nobody is declared as a child.
        NotUnder18 = "not_under_18",
        SinceBeforeBirth = "since_before_birth",
        MonthsNumber = "months_number",
        MonthsTooMany = "months_too_many",
        StreetUnknown = "street_unknown",
        CommunityElsewhere = "community_elsewhere",
        ProvinceUnknown = "province_unknown",
        CountyElsewhere = "county_elsewhere",
        IdLength = "id_length",
        IdCharacters = "id_characters",
        IdCheck = "id_check",
        IdBirthDate = "id_birth_date",
        /// Eighteen good characters, but not from 810000, 820000 or 830000.
        HmtArea = "hmt_area",
        HmPermitShape = "hm_permit_shape",
        TwPermitShape = "tw_permit_shape",
        ForeignPrShape = "foreign_pr_shape",
        PassportShape = "passport_shape",
        BirthCertificateShape = "birth_certificate_shape",
        StudentNumberShape = "student_number_shape",
        DisabilityNumberShape = "disability_number_shape",
        /// The number carries another date of birth than the child was given.
        BirthDateDiffers = "birth_date_differs",
        SexDiffers = "sex_differs",
        /// Another child has the same document number.
        SameAsSibling = "same_as_sibling",
        SameAsGuardian = "same_as_guardian",
        /// The phone has not been confirmed by a code.
        PhoneUnconfirmed = "phone_unconfirmed",
        NoChild = "no_child",
    }
}

impl Problem {
    /// Ids of its text, the special wording for this question first. Both take `$label`, the question's label.
    pub fn messages(self, question: &Question) -> [String; 2] {
        [format!("error-{}-{self}", question.key.replace('.', "-")), format!("error-{self}")]
    }

    pub(super) const fn of_document(kind: DocumentKind, flaw: Flaw) -> Self {
        match kind {
            _ if matches!(flaw, Flaw::Empty) => Self::Missing,
            DocumentKind::HmtResidence if matches!(flaw, Flaw::Area) => Self::HmtArea,
            DocumentKind::ResidentId | DocumentKind::HmtResidence => Self::of_id(flaw),
            DocumentKind::ForeignResident => match flaw {
                Flaw::CheckDigit => Self::IdCheck,
                _ => Self::ForeignPrShape,
            },
            DocumentKind::HongKongMacao => Self::HmPermitShape,
            DocumentKind::Taiwan => Self::TwPermitShape,
            DocumentKind::Passport => Self::PassportShape,
            DocumentKind::BirthCertificate => Self::BirthCertificateShape,
        }
    }

    const fn of_id(flaw: Flaw) -> Self {
        match flaw {
            Flaw::Length { .. } => Self::IdLength,
            Flaw::BirthDate => Self::IdBirthDate,
            Flaw::CheckDigit => Self::IdCheck,
            _ => Self::IdCharacters,
        }
    }
}
