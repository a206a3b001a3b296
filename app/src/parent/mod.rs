//! The parent's side: sign in, declare, see what became of it.
//!
//! One folder a step: `page.rs` shows, `action.rs` takes what was sent and answers 303. What several steps share stands
//! beside them: [`go`] (lead on instead of showing), [`cards`] (answers to look over), [`asked`] (questions
//! of several pages on one), [`way`] (where a page of the
//! journey is and where it leads). The pages of the journey are no files of their own: [`step`] shows any of them from
//! the domain's table, so that a new question needs texts and nothing here.
//!
//! To add a step: its path in `routes/mod.rs`, a folder, a `<Route>` and a `.merge` below. Every path here needs no
//! JavaScript, and none holds anything personal.

mod access;
mod asked;
mod cards;
mod check;
mod child;
mod city;
mod code;
pub mod concern;
mod correct;
mod declaration;
mod declare;
mod erase;
mod family;
mod go;
mod guardians;
mod handover;
mod help;
mod helper;
mod hukou;
mod kept;
mod leave;
mod lost;
mod next;
mod notices;
mod phone;
mod print;
mod privacy;
mod renew;
mod request;
mod returned;
mod scope;
mod services;
mod shared;
mod sign_in;
mod step;
mod unconsented;
mod way;
mod withdraw;

pub use access::on_screen;
pub use code::onwards;
pub use go::{Found, find, go};
pub use guardians::CodeTrouble;
pub use kept::KeptNotice;
pub use print::{Letters, Slip, Square, hidden};
pub use request::{RequestHistory, RequestTag, subject, whom};

use axum::Router;
use leptos::prelude::*;
use leptos_router::{MatchNestedRoutes, SsrMode, any_nested_route::IntoAnyNestedRoute as _, components::Route};

use crate::routes::{self, at};

use access::{AccessPage, AskPage};
use check::CheckPage;
use child::RemoveChildPage;
use city::{CityLinkPage, CityMinePage, CityOutPage, CitySorryPage};
use code::CodePage;
use concern::{AddFormPage, AddPage, ReportFormPage, ReportPage};
use correct::CorrectPage;
use declaration::{DeclarationPage, DonePage};
use declare::DeclarePage;
use erase::ErasePage;
use family::FamilyPage;
use guardians::{GuardianPage, GuardiansPage, JoinPage};
use handover::{HandoverPage, TakeOverPage};
use help::HelpPage;
use helper::HelperPage;
use kept::KeptPage;
use leave::{FarewellPage, LeavePage};
use lost::{LostCodePage, LostDonePage, LostPage};
use next::NextPage;
use notices::NoticesPage;
use phone::{PhoneCodesPage, PhonePage};
use print::{ReceiptSlipPage, ReturnedSlipPage, ServicesSlipPage};
use privacy::{ConsentPage, CopyPaper, ErasePage as EraseFamilyPage, ErasedPage, PrivacyPage};
use renew::{ConfirmationPage, RenewPage};
use request::{AskCheckPage, AskDropPage, AskFilesPage, AskReachPage, AskWhatPage, RequestPage, RequestsPage};
use services::ChildServicesPage;
use shared::{SharedChildPage, SharedDeclarationPage, SharedPage};
use sign_in::SignInPage;
use step::{BlankStepPage, ChildStepPage, StepPage};
use withdraw::WithdrawPage;

/// Fixed paths before those with parts: the first that fits is taken.
#[component(transparent)]
pub fn ParentRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=at(routes::SIGN_IN) view=SignInPage ssr=SsrMode::Async/>
        <Route path=at(routes::SIGN_IN_CODE) view=CodePage ssr=SsrMode::Async/>
        <Route path=at(routes::SIGN_IN_CITY) view=CitySorryPage ssr=SsrMode::Async/>
        <Route path=at(routes::SIGN_IN_CITY_OUT) view=CityOutPage ssr=SsrMode::Async/>
        <Route path=at(routes::SIGN_IN_LOST) view=LostPage ssr=SsrMode::Async/>
        <Route path=at(routes::SIGN_IN_LOST_CODE) view=LostCodePage ssr=SsrMode::Async/>
        <Route path=at(routes::SIGN_IN_LOST_DONE) view=LostDonePage ssr=SsrMode::Async/>
        <Route path=at(routes::DECLARE) view=DeclarePage ssr=SsrMode::Async/>
        <Route path=at(routes::DECLARE_CHECK) view=CheckPage ssr=SsrMode::Async/>
        <Route path=at(routes::DECLARE_DONE) view=DonePage ssr=SsrMode::Async/>
        <Route path=at(routes::DECLARE_CORRECT) view=CorrectPage ssr=SsrMode::Async/>
        <Route path=at(routes::DECLARE_ERASE) view=ErasePage ssr=SsrMode::Async/>
        <Route path=at(routes::DECLARE_KEPT) view=KeptPage ssr=SsrMode::Async/>
        <Route path=at(routes::DECLARE_CHILD_REMOVE) view=RemoveChildPage ssr=SsrMode::Async/>
        <Route path=at(routes::DECLARE_CHILD) view=ChildStepPage ssr=SsrMode::Async/>
        <Route path=at(routes::DECLARE_PAGE) view=StepPage ssr=SsrMode::Async/>
        <Route path=at(routes::HANDOVER) view=HandoverPage ssr=SsrMode::Async/>
        <Route path=at(routes::HANDOVER_TAKE) view=TakeOverPage ssr=SsrMode::Async/>
        <Route path=at(routes::OFFLINE_FORM) view=BlankStepPage ssr=SsrMode::Async/>
        <Route path=at(routes::REPORT) view=ReportPage ssr=SsrMode::Async/>
        <Route path=at(routes::REPORT_ADD) view=AddPage ssr=SsrMode::Async/>
        <Route path=at(routes::REPORT_ADD_FORM) view=AddFormPage ssr=SsrMode::Async/>
        <Route path=at(routes::REPORT_FORM) view=ReportFormPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY) view=FamilyPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_NOTICES) view=NoticesPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_CITY) view=CityMinePage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_CITY_CODE) view=CityLinkPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_PHONE) view=PhonePage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_PHONE_CODES) view=PhoneCodesPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_WITHDRAW) view=WithdrawPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_DECLARATION) view=DeclarationPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_PRINT) view=ReceiptSlipPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_RETURNED) view=ReturnedSlipPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_RENEW) view=RenewPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_CONFIRMATION) view=ConfirmationPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_LEAVE) view=LeavePage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_FAREWELL) view=FarewellPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_NEXT) view=NextPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_CHILD) view=ChildServicesPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_CHILD_PRINT) view=ServicesSlipPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_REQUESTS) view=RequestsPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_NEW) view=AskWhatPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_NEW_REACH) view=AskReachPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_NEW_FILES) view=AskFilesPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_NEW_CHECK) view=AskCheckPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_NEW_DROP) view=AskDropPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_REQUEST) view=RequestPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_HELPER) view=HelperPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_GUARDIANS) view=GuardiansPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_GUARDIAN) view=GuardianPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_JOIN) view=JoinPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_SHARED) view=SharedPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_SHARED_DECLARATION) view=SharedDeclarationPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_SHARED_CHILD) view=SharedChildPage ssr=SsrMode::Async/>
        <Route path=at(routes::HELP) view=HelpPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_ACCESS) view=AccessPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_ASK) view=AskPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_PRIVACY) view=PrivacyPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_COPY_PRINT) view=CopyPaper ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_CONSENT) view=ConsentPage ssr=SsrMode::Async/>
        <Route path=at(routes::FAMILY_ERASE) view=EraseFamilyPage ssr=SsrMode::Async/>
        <Route path=at(routes::ERASED) view=ErasedPage ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}

/// Every form of this side.
pub fn actions() -> Router {
    Router::new()
        .merge(sign_in::actions())
        .merge(code::actions())
        .merge(city::actions())
        .merge(declare::actions())
        .merge(step::actions())
        .merge(child::actions())
        .merge(check::actions())
        .merge(correct::actions())
        .merge(kept::actions())
        .merge(erase::actions())
        .merge(withdraw::actions())
        .merge(renew::actions())
        .merge(leave::actions())
        .merge(next::actions())
        .merge(helper::actions())
        .merge(help::actions())
        .merge(guardians::actions())
        .merge(handover::actions())
        .merge(lost::actions())
        .merge(notices::actions())
        .merge(phone::actions())
        .merge(access::actions())
        .merge(privacy::actions())
        .merge(request::actions())
        .merge(concern::actions())
        .merge(services::actions())
}
