//! A colleague found a child in danger: the same questions as everybody's.

use casework::{
    CaseError, CaseResult,
    concern::ReportForm,
    policy::{self, Act},
};
use domain::concern::Sighting;
use leptos::prelude::*;

use super::CallFirst;
use crate::{
    context::{Visit, visit},
    layout::{Crumb, StaffPage},
    load,
    parent::concern::{Sent, TellForm},
    routes, t,
};

#[component]
pub fn NewPage() -> impl IntoView {
    let visit = visit();
    let form = visit.casework.new_report_form();
    let sighting = Sighting { area: own_street(&visit), ..Sighting::default() };
    view! { <New form sent=Sent { sighting, ..Sent::default() }/> }
}

#[component]
pub fn New(form: ReportForm, sent: Sent) -> impl IntoView {
    let visit = visit();
    let actor = visit.actor.clone();
    load(async move { may_file(&actor) }, move |()| {
        let title = t!(visit, "staff-concern-new");
        let crumbs = vec![Crumb::new(routes::STAFF_CONCERNS, t!(visit, "staff-concerns"))];
        let problems = sent.problems.any();
        view! {
            <StaffPage title=title.clone() problems crumbs typed=true>
                <h1>{title}</h1>
                <CallFirst/>
                <TellForm to=routes::STAFF_CONCERN_NEW form sent colleague=true/>
            </StaffPage>
        }
    })
}

fn may_file(actor: &casework::Actor) -> CaseResult<()> {
    if actor.staff().is_none() {
        return Err(CaseError::SignInNeeded);
    }
    policy::allow(actor, Act::ReportConcern)
}

fn own_street(visit: &Visit) -> String {
    let code = visit.actor.staff().map(|member| member.area.code().to_owned()).unwrap_or_default();
    code.get(..9).map(str::to_owned).unwrap_or_default()
}
