//! The questions, the same for everybody and for colleagues. Only one of them must be answered.

use casework::concern::ReportForm;
use domain::{
    area,
    concern::{Flaw, Now, Sighting, Sign, Since},
};
use leptos::prelude::*;

use crate::{
    context::{Visit, visit},
    form::{
        Choice, Choices, ErrorSummary, Field, Hidden, PostForm, Posted, Problems, Radios, Select, Submit, TextArea,
        Ticks, streets,
    },
    i18n,
    t,
};

/// What was typed, and what keeps it from being sent.
#[derive(Clone, Default)]
pub struct Sent {
    pub sighting: Sighting,
    pub problems: Problems,
}

impl Sent {
    pub fn new(visit: &Visit, sighting: Sighting) -> Self {
        let problems = sighting.flaws().into_iter().map(|flaw| match flaw {
            Flaw::Nothing => ("sign", t!(visit, "concern-nothing")),
            Flaw::TooLong(field, most) => (field, long(visit, most)),
        });
        Self { problems: problems.collect(), sighting }
    }
}

pub fn long(visit: &Visit, most: usize) -> String {
    t!(visit, "concern-long", n = most)
}

pub fn typed(form: &Posted) -> Sighting {
    Sighting::typed(|field| form.get(field), form.all("sign"))
}

#[component]
pub fn TellForm(
    #[prop(into)] to: String,
    form: ReportForm,
    sent: Sent,
    /// A colleague tells it: nobody needs to be asked how to be reached.
    #[prop(optional)]
    colleague: bool,
) -> impl IntoView {
    let visit = visit();
    let Sent { sighting, problems } = sent;
    let field = |name: &str, value: &str| {
        Field::new(name, t!(visit, format!("concern-{name}")))
            .hint(i18n::find(visit.locale, &format!("concern-{name}.hint")))
            .value(value)
            .problem(&problems)
    };
    let optional = |name: &str, value: &str| field(name, value).optional();
    let signs = Sign::ALL.iter().map(|sign| Choice::new(sign.word(), t!(visit, format!("concern-sign-{sign}"))));
    let now = Now::ALL.iter().map(|now| Choice::new(now.word(), t!(visit, format!("concern-now-{now}"))));
    let since = Since::ALL.iter().map(|since| Choice::new(since.word(), t!(visit, format!("concern-since-{since}"))));
    let chosen = sighting.signs.iter().map(|sign| sign.word().to_owned()).collect();
    let teller = (!colleague)
        .then(|| view! { <TextArea field=optional("teller", &sighting.teller) rows=2/> });
    view! {
        <ErrorSummary problems=problems.clone()/>
        <PostForm to>
            <Hidden name="key" value=form.key/>
            <Hidden name="code" value=form.code/>
            <Radios
                field=optional("now", sighting.now.map_or("", Now::word))
                choices=now.collect()
                inline=true
            />
            <Ticks field=field("sign", "") choices=signs.collect() chosen/>
            <TextArea field=field("seen", &sighting.seen) rows=5/>
            <Select field=field("area", &sighting.area) groups=areas(&visit)/>
            <TextArea field=field("place", &sighting.place) rows=2/>
            <TextArea field=optional("child", &sighting.child) rows=3/>
            <Radios field=optional("since", sighting.since.map_or("", Since::word)) choices=since.collect()/>
            {teller}
            <Submit label=t!(visit, "concern-send")/>
        </PostForm>
    }
}

/// Every street under its district, before them the district alone.
fn areas(visit: &Visit) -> Vec<Choices> {
    area::districts()
        .iter()
        .zip(streets())
        .map(|(district, mut group)| {
            let label = t!(visit, "concern-area-district", district = district.name.as_str());
            group.choices.insert(0, Choice::new(&district.code, label));
            group
        })
        .collect()
}
