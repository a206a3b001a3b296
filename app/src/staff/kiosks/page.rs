use casework::port::KioskRecord;
use domain::{area, kiosk::Device};
use leptos::prelude::*;

use crate::{
    context::{Visit, origin, visit},
    form::{Choice, Choices, ErrorSummary, Field, Hidden, PostForm, Problems, Select, Submit, TextField},
    i18n::moment,
    layout::{Notice, StaffPage, Table, Tag, Tone},
    load, place, routes, t,
};

/// What a form brought that is shown once, or could not be carried out.
#[derive(Clone, Default)]
pub struct Sent {
    /// Name of the device and its new code.
    pub code: Option<(String, String)>,
    pub name: String,
    pub community: String,
    pub problems: Problems,
}

#[component]
pub fn KiosksPage() -> impl IntoView {
    view! { <KioskList/> }
}

#[component]
pub fn KioskList(#[prop(optional)] sent: Sent) -> impl IntoView {
    let visit = visit();
    let (casework, actor) = (visit.casework.clone(), visit.actor.clone());
    load(async move { casework.kiosks(&actor).await }, move |kiosks| {
        let locale = visit.locale;
        let title = t!(locale, "staff-kiosks");
        let code = sent.code.clone().map(|(name, code)| {
            let host = origin();
            let address =
                format!("{}{}", host.split_once("://").map_or(host.as_str(), |(_, it)| it), routes::KIOSK_ENROL);
            view! {
                <Notice title=t!(locale, "staff-kiosks-code", name = name) tone=Tone::Good news=true>
                    <p class="receipt-number">{code}</p>
                    <p>{t!(locale, "staff-kiosks-code.text", address = address)}</p>
                </Notice>
            }
        });
        let list = if kiosks.is_empty() {
            view! { <p>{t!(locale, "staff-kiosks-none")}</p> }.into_any()
        } else {
            table(&visit, &kiosks).into_any()
        };
        let problems = sent.problems.clone();
        let name = Field::new("name", t!(locale, "staff-kiosks-name"))
            .hint(t!(locale, "staff-kiosks-name.hint"))
            .value(sent.name)
            .problem(&problems);
        let community =
            Field::new("community", t!(locale, "staff-kiosks-community")).value(sent.community).problem(&problems);
        let groups = communities(&visit);
        view! {
            <StaffPage title=title.clone() problems=problems.any()>
                <ErrorSummary problems/>
                <h1>{title}</h1>
                <p class="lead">{t!(locale, "staff-kiosks-lead")}</p>
                {code}
                {list}
                <h2>{t!(locale, "staff-kiosks-add")}</h2>
                <div class="narrow">
                    <PostForm to=routes::STAFF_KIOSKS>
                        <TextField field=name/>
                        <Select field=community groups/>
                        <Submit name="do" value="add" label=t!(locale, "staff-kiosks-add")/>
                    </PostForm>
                </div>
            </StaffPage>
        }
    })
}

/// In their streets.
fn communities(visit: &Visit) -> Vec<Choices> {
    area::streets()
        .filter(|street| !street.communities.is_empty())
        .map(|street| {
            let choices = street.communities.iter();
            let choices = choices
                .map(|it| Choice::new(it.code.as_str(), place::community(visit, &it.code).unwrap_or_default()))
                .collect();
            Choices::group(place::street(visit, &street.code).unwrap_or_default(), choices)
        })
        .collect()
}

fn table(visit: &Visit, kiosks: &[KioskRecord]) -> impl IntoView + use<> {
    let rows = kiosks
        .iter()
        .map(|kiosk| {
            let (tone, at) = match kiosk.state {
                Device::Waiting(it) => (Tone::Active, it.until),
                Device::Enrolled(it) => (Tone::Good, it.since),
                Device::Revoked(it) => (Tone::Stop, it.since),
            };
            let word = kiosk.state.word();
            let state = t!(visit, format!("staff-kiosks-state-{word}"));
            let when = t!(visit, format!("staff-kiosks-when-{word}"), at = moment(visit, at));
            let community = kiosk.place.community.as_deref().and_then(|code| place::community_in_full(visit, code));
            let open = !matches!(kiosk.state, Device::Revoked(_));
            let deeds = open
                .then(|| view! { <Deed kiosk=kiosk.clone() deed="code"/> <Deed kiosk=kiosk.clone() deed="revoke"/> });
            view! {
                <tr>
                    <th scope="row">{kiosk.name.clone()}</th>
                    <td>{community}</td>
                    <td><Tag text=state tone/> " " {when}</td>
                    <td>{deeds}</td>
                </tr>
            }
        })
        .collect_view();
    let head = ["name", "community", "state", "do"].map(|column| t!(visit, format!("staff-kiosks-column-{column}")));
    view! { <Table caption=t!(visit, "staff-kiosks") head=head.to_vec() quiet=true>{rows}</Table> }
}

#[component]
fn Deed(kiosk: KioskRecord, deed: &'static str) -> impl IntoView {
    let visit = visit();
    view! {
        <PostForm to=routes::STAFF_KIOSKS>
            <Hidden name="id" value=kiosk.id.to_string()/>
            <Hidden name="revision" value=kiosk.revision.to_string()/>
            <button class="link" name="do" value=deed>
                {t!(visit, format!("staff-kiosks-{deed}-do"))} <span class="vh">" " {kiosk.name.clone()}</span>
            </button>
        </PostForm>
    }
}
