//! Any of the documents a guardian or a child may hold.

use jiff::civil::Date;

use super::{
    BirthCertificate, Flaw, ForeignResidentCard, HmtResidencePermit, HongKongMacaoPermit, Passport, ResidentId, Sex,
    TaiwanPermit,
};
use crate::facts::words;

words! {
    DocumentKind {
        ResidentId = "resident_id", BirthCertificate = "birth_certificate", HmtResidence = "hmt_residence",
        HongKongMacao = "hm_permit", Taiwan = "tw_permit", ForeignResident = "foreign_pr", Passport = "passport",
    }
}

/// A document with a number that has the shape of its kind.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Document {
    ResidentId(ResidentId),
    BirthCertificate(BirthCertificate),
    HmtResidence(HmtResidencePermit),
    HongKongMacao(HongKongMacaoPermit),
    Taiwan(TaiwanPermit),
    ForeignResident(ForeignResidentCard),
    Passport(Passport),
}

/// The same expression for whichever document it is.
macro_rules! each {
    ($document:expr, $it:ident => $answer:expr) => {
        match $document {
            Document::ResidentId($it) => $answer,
            Document::BirthCertificate($it) => $answer,
            Document::HmtResidence($it) => $answer,
            Document::HongKongMacao($it) => $answer,
            Document::Taiwan($it) => $answer,
            Document::ForeignResident($it) => $answer,
            Document::Passport($it) => $answer,
        }
    };
}

impl Document {
    pub fn parse(kind: DocumentKind, typed: &str) -> Result<Self, Flaw> {
        Ok(match kind {
            DocumentKind::ResidentId => Self::ResidentId(ResidentId::parse(typed)?),
            DocumentKind::BirthCertificate => Self::BirthCertificate(BirthCertificate::parse(typed)?),
            DocumentKind::HmtResidence => Self::HmtResidence(HmtResidencePermit::parse(typed)?),
            DocumentKind::HongKongMacao => Self::HongKongMacao(HongKongMacaoPermit::parse(typed)?),
            DocumentKind::Taiwan => Self::Taiwan(TaiwanPermit::parse(typed)?),
            DocumentKind::ForeignResident => Self::ForeignResident(ForeignResidentCard::parse(typed)?),
            DocumentKind::Passport => Self::Passport(Passport::parse(typed)?),
        })
    }

    pub const fn kind(&self) -> DocumentKind {
        match self {
            Self::ResidentId(_) => DocumentKind::ResidentId,
            Self::BirthCertificate(_) => DocumentKind::BirthCertificate,
            Self::HmtResidence(_) => DocumentKind::HmtResidence,
            Self::HongKongMacao(_) => DocumentKind::HongKongMacao,
            Self::Taiwan(_) => DocumentKind::Taiwan,
            Self::ForeignResident(_) => DocumentKind::ForeignResident,
            Self::Passport(_) => DocumentKind::Passport,
        }
    }

    /// The number in full: for sealed storage and keyed look-ups only.
    pub fn number(&self) -> &str {
        each!(self, it => it.as_str())
    }

    pub fn masked(&self) -> String {
        each!(self, it => it.masked())
    }

    /// Some numbers carry the date of birth.
    pub fn birth_date(&self) -> Option<Date> {
        match self {
            Self::ResidentId(it) => it.birth_date(),
            Self::HmtResidence(it) => it.birth_date(),
            _ => None,
        }
    }

    /// Some numbers carry the sex.
    pub fn sex(&self) -> Option<Sex> {
        match self {
            Self::ResidentId(it) => Some(it.sex()),
            Self::HmtResidence(it) => Some(it.sex()),
            _ => None,
        }
    }
}
