//! The results of one child, as of today, and what it has already.

use casework::{port::HukouDecision, received::Benefits};
use domain::{
    assess::{Assessment, Outcome, Service, assess},
    journey::ChildNo,
};
use leptos::prelude::*;

use crate::{
    context::{Visit, param, query, visit},
    error::{AppError, AppResult},
    form::{Choice, Field, PostForm, Submit, Ticks},
    layout::{Crumb, Notice, Page, Tone},
    load,
    parent::{cards::child_name, hukou::hukou},
    results::{Received, Results, sheet_for},
    routes, t,
};

struct Seen {
    child: ChildNo,
    name: String,
    assessment: Assessment,
    received: Benefits,
    /// What the office decided about the hukou, and of which street it is.
    hukou: Option<(HukouDecision, String)>,
}

#[component]
pub fn ChildServicesPage() -> impl IntoView {
    let visit = visit();
    let child = param("child").parse::<ChildNo>();
    let saved = query("saved") == "yes";
    let work = {
        let visit = visit.clone();
        async move { look(&visit, child.map_err(|_| AppError::NotFound)?).await }
    };
    load(work, move |seen| {
        let locale = visit.locale;
        let title = t!(locale, "services-of-child");
        let crumbs = vec![Crumb::new(routes::FAMILY, t!(locale, "family-title"))];
        let mut sheet = sheet_for(&visit);
        let (have, wants) = (have(&visit, &seen), wants(&visit, seen.child, &seen.assessment));
        let print = routes::family_child_print(seen.child);
        let Seen { name, assessment, received, .. } = seen;
        let decided = seen.hukou.map(|(decision, street)| hukou(&visit, &name, &street, &decision));
        sheet.received = Some(Received { benefits: received, word: t!(locale, "have-already") });
        view! {
            <Page title=title.clone() crumbs>
                <h1>{title}</h1>
                {saved.then(|| view! { <Notice title=t!(locale, "have-saved") tone=Tone::Good news=true><p>{t!(locale, "have-saved.text")}</p></Notice> })}
                <p>{t!(locale, "services-of-child.text")}</p>
                {decided}
                <p class="no-print"><a href="#ask">{t!(locale, "request-want")}</a></p>
                <p class="no-print"><a href=print>{t!(locale, "print-services-link")}</a></p>
                <Results sheet assessment name as_of=visit.casework.today()/>
                {wants}
                {have}
            </Page>
        }
    })
}

/// "I want this": the services that fit or can be applied for, each with the way to ask for it.
fn wants(visit: &Visit, child: ChildNo, assessment: &Assessment) -> impl IntoView + use<> {
    let fits = |service: &&Service| matches!(service.outcome, Outcome::Yes | Outcome::Apply);
    let links: Vec<_> = assessment
        .services
        .iter()
        .filter(fits)
        .map(|service| {
            let to = routes::family_new_request(service.item, Some(child));
            view! { <li><a href=to>{t!(visit, format!("service-{}-title", service.item))}</a></li> }
        })
        .collect();
    let locale = visit.locale;
    view! {
        <section class="no-print" id="ask">
            <h2>{t!(locale, "request-want")}</h2>
            <p>{t!(locale, "request-want.text")}</p>
            <ul>{links}</ul>
            <p><a class="button quiet" href=routes::FAMILY_NEW>{t!(locale, "request-want-other")}</a></p>
        </section>
    }
}

/// What fits the child, to tick where the family has it; what was ticked before stays in sight.
fn have(visit: &Visit, seen: &Seen) -> Option<impl IntoView + use<>> {
    let services = seen
        .assessment
        .services
        .iter()
        .flat_map(|service| service.benefits.iter().map(move |verdict| (service.item, verdict)));
    let choices: Vec<Choice> = services
        .filter(|(_, it)| matches!(it.outcome, Outcome::Yes | Outcome::Apply) || seen.received.contains(&*it.id))
        .map(|(item, it)| {
            let label = t!(visit, format!("benefit-{}", it.id.replace('.', "-")));
            Choice::new(&*it.id, label).hint(t!(visit, format!("service-{item}-title")))
        })
        .collect();
    let field = Field::new("have", t!(visit, "have-which")).hint(t!(visit, "have-which.hint"));
    let chosen: Vec<_> = seen.received.iter().cloned().collect();
    let (to, locale) = (routes::family_child(seen.child), visit.locale);
    (!choices.is_empty()).then(|| {
        view! {
            <section class="no-print">
                <h2>{t!(locale, "have-heading")}</h2>
                <PostForm to>
                    <Ticks field choices chosen/>
                    <Submit label=t!(locale, "have-save") quiet=true/>
                </PostForm>
            </section>
        }
    })
}

async fn look(visit: &Visit, child: ChildNo) -> AppResult<Seen> {
    let family = visit.casework.my_family(&visit.actor).await?;
    let answers = family.answers().ok_or(AppError::NotFound)?;
    let (household, children) = family.facts().ok_or(AppError::NotFound)?;
    let (number, facts) = children.into_iter().find(|(number, _)| *number == child).ok_or(AppError::NotFound)?;
    let assessment = assess(visit.casework.catalogue.rules(), &household, &facts, visit.casework.today());
    let received = visit.casework.received_by(&visit.actor, number).await?;
    let hukou = family.standing().and_then(|it| Some((it.hukou.get(&number)?.clone(), it.place.street.clone())));
    Ok(Seen { child: number, name: child_name(visit, answers, number), assessment, received, hukou })
}
