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
        Choice, Choices, ErrorSummary, Field, FileField, Hidden, PostForm, Posted, Problems, Radios, Select, Submit,
        TextArea, Ticks, file_field, streets,
    },
    i18n, place, t,
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

    /// Photos came with it: a browser never chooses them again by itself.
    #[must_use]
    pub fn with_photos(mut self, visit: &Visit, any: bool) -> Self {
        if any {
            self.problems.push("file", t!(visit, "concern-photos-again"));
        }
        self
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
    let (sign, seen) = (field("sign", ""), field("seen", &sighting.seen));
    let (place, area) = (field("place", &sighting.place), field("area", &sighting.area));
    let (child, teller) = (optional("child", &sighting.child), optional("teller", &sighting.teller));
    let danger = optional("now", sighting.now.map_or("", Now::word));
    let begun = optional("since", sighting.since.map_or("", Since::word));
    let signs: Vec<_> =
        Sign::ALL.iter().map(|sign| Choice::new(sign.word(), t!(visit, format!("concern-sign-{sign}")))).collect();
    let now: Vec<_> =
        Now::ALL.iter().map(|now| Choice::new(now.word(), t!(visit, format!("concern-now-{now}")))).collect();
    let since: Vec<_> =
        Since::ALL.iter().map(|since| Choice::new(since.word(), t!(visit, format!("concern-since-{since}")))).collect();
    let chosen: Vec<_> = sighting.signs.iter().map(|sign| sign.word().to_owned()).collect();
    let photos = file_field(visit.locale, "file").optional().problem(&problems);
    let teller = (!colleague).then(|| view! { <TextArea field=teller rows=2/> });
    let (areas, label) = (areas(&visit), t!(visit, "concern-send"));
    view! {
        <ErrorSummary problems=problems.clone()/>
        <PostForm to files=true typed=true>
            <Hidden name="key" value=form.key/>
            <Hidden name="code" value=form.code/>
            <Radios field=danger choices=now inline=true/>
            <Ticks field=sign choices=signs chosen/>
            <TextArea field=seen rows=5/>
            <Select field=area groups=areas/>
            <TextArea field=place rows=2/>
            <TextArea field=child rows=3/>
            <Radios field=begun choices=since/>
            <FileField field=photos/>
            {teller}
            <Submit label/>
        </PostForm>
    }
}

/// Every street under its district, before them the district alone.
fn areas(visit: &Visit) -> Vec<Choices> {
    area::districts()
        .iter()
        .zip(streets(visit))
        .map(|(district, mut group)| {
            let label =
                t!(visit, "concern-area-district", district = place::name(visit, &district.code, &district.name));
            group.choices.insert(0, Choice::new(&district.code, label));
            group
        })
        .collect()
}
