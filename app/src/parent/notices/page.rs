//! "What we told you."

use casework::port::NoticeRecord;
use leptos::prelude::*;

use super::lead::lead;
use crate::{
    context::{Visit, visit},
    form::{Hidden, PostForm, Submit},
    i18n::moment,
    layout::{Page, Tag, Tone},
    load, routes, t,
};

#[component]
pub fn NoticesPage() -> impl IntoView {
    let visit = visit();
    let work = {
        let visit = visit.clone();
        async move { visit.casework.my_notices(&visit.actor).await }
    };
    load(work, move |notices| {
        let title = t!(visit, "notices-title");
        let unread = notices.iter().filter(|notice| notice.read_at.is_none()).count();
        let newest = notices.first().map(|notice| notice.id).filter(|_| unread > 0);
        let who = visit.locale;
        let all_read = newest.map(|newest| {
            view! {
                <PostForm to=routes::FAMILY_NOTICES>
                    <Hidden name="newest" value=newest.to_string()/>
                    <Submit label=t!(who, "notices-read") quiet=true/>
                </PostForm>
            }
        });
        let content = if notices.is_empty() {
            view! { <p>{t!(visit, "notices-none")}</p> }.into_any()
        } else {
            let lines = notices.iter().map(|notice| line(&visit, notice)).collect_view();
            view! { <ul class="tasks">{lines}</ul> }.into_any()
        };
        view! {
            <Page title=title.clone() back=routes::FAMILY>
                <h1>{title}</h1>
                <p>{t!(visit, "notices-lead")}</p>
                {all_read}
                {content}
            </Page>
        }
    })
}

fn line(visit: &Visit, notice: &NoticeRecord) -> impl IntoView + use<> {
    let topic = notice.topic;
    let id = format!("notice-of-{}", notice.id);
    let new = notice.read_at.is_none();
    // What concerns the account alone has none.
    let number = (!notice.number.is_empty()).then(|| format!(" · {}", notice.number));
    let tag = new.then(|| view! { <Tag text=t!(visit, "notices-new") tone=Tone::Active/> });
    view! {
        <li>
            <div>
                <a href=lead(topic, &notice.number) aria-describedby=id.clone()>{t!(visit, format!("notice-{topic}"))}</a>
                <p class="hint">{moment(visit, notice.at)} {number}</p>
            </div>
            <span id=id>{tag}</span>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use casework::outbox::Topic;

    use super::*;
    use crate::i18n::{Locale, find};

    #[test]
    fn every_topic_has_its_line_in_every_language_and_leads_into_the_account() {
        for topic in Topic::ALL {
            for locale in Locale::all() {
                assert!(find(locale, &format!("notice-{topic}")).is_some(), "{topic} in {}", locale.tag());
            }
            assert!(lead(*topic, "7KM4-RX2P-9DTV").starts_with(routes::FAMILY), "{topic}");
        }
    }
}
