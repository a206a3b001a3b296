//! Properties of whole journeys.

use domain::declaration::key_care_signs;
use domain::journey::{
    Answers, At, ChildNo, Closed, Key, Page, Problem, Status, Task, changed, check_page, complete, facts, gate, keys,
    pages, progress, question, read,
};
use proptest::prelude::*;

use super::family::{Dice, context, form, walk};

fn dice() -> impl Strategy<Value = Dice> {
    prop::collection::vec(any::<u16>(), 40..400).prop_map(|rolls| Dice(rolls, 0))
}

fn done(answers: &Answers) -> Vec<Task> {
    let tasks = progress(answers, &context()).into_iter();
    tasks.filter(|(_, status)| *status == Status::Done).map(|(task, _)| task).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_well_answered_journey_is_a_declaration(mut dice in dice(), children in 1_usize..4) {
        let answers = walk(&mut dice, children, |_| ());
        for (page, child) in pages(&answers) {
            prop_assert_eq!(check_page(page, child, &answers, &context()), vec![], "{} {:?}", page, child);
        }
        let declared = complete(&answers, &context()).unwrap();
        prop_assert_eq!(declared.children.len(), children);
        prop_assert_eq!(declared.guardian.way_in.as_str(), "+8613800138000");
        prop_assert_eq!(declared.consents.health, answers.consents_to_health());

        let (family, known) = facts(&answers);
        prop_assert_eq!(&declared.household, &family);
        for (child, (number, facts)) in declared.children.iter().zip(&known) {
            prop_assert_eq!((child.number, &child.facts), (*number, facts));
            prop_assert!(facts.birth_date.is_some() && facts.hukou.is_some() && facts.stage.is_some());
            if !declared.consents.health {
                prop_assert_eq!((facts.disability_certificate, facts.severe_mental_disorder), (None, None));
                prop_assert_eq!(&child.disability_number, &None);
            }
            let _ = key_care_signs(&family, facts);
        }
        for (task, status) in progress(&answers, &context()) {
            prop_assert_eq!(status, if task == Task::Send { Status::ToDo } else { Status::Done }, "{:?}", task);
        }
    }

    #[test]
    fn what_is_done_stays_done(mut dice in dice(), children in 1_usize..3) {
        let mut before: Vec<Task> = Vec::new();
        let mut kept = true;
        walk(&mut dice, children, |answers| {
            let now = done(answers);
            kept &= before.iter().all(|task| now.contains(task));
            before = now;
        });
        prop_assert!(kept);
    }

    #[test]
    fn answers_survive_storage_and_reading(mut dice in dice()) {
        let answers = walk(&mut dice, 2, |_| ());
        let json = serde_json::to_string(&answers).unwrap();
        let stored: Answers = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(&stored, &answers);
        prop_assert_eq!(&Answers::from_fields(answers.fields()), &answers, "only known keys");
        prop_assert!(changed(&answers, &stored).is_empty());
        prop_assert!(changed(&answers, &answers.only_applicable()).is_empty());
        for key in keys(&answers) {
            prop_assert_eq!(key.to_string().parse::<Key>(), Ok(key));
            let question = question(key.question()).unwrap();
            prop_assert!(read(question, key.child(), &answers).is_ok());
        }
    }

    #[test]
    fn one_answer_changed_is_one_difference(mut dice in dice(), name in "[a-z]{3,9}") {
        let before = walk(&mut dice, 1, |_| ());
        let mut after = before.clone();
        after.accept(Page::Name, None, [("guardian.name", name)]).unwrap();
        let changes: Vec<String> = changed(&before, &after).iter().map(Key::to_string).collect();
        prop_assert_eq!(changes, ["guardian.name"]);
        let mut spaced = before.clone();
        let number = format!(" {} ", before.field("guardian.document_number").to_lowercase());
        spaced.accept(Page::Document, None, [("guardian.document_number", number)]).unwrap();
        prop_assert!(changed(&before, &spaced).is_empty(), "another spelling is no change");
    }

    #[test]
    fn nothing_of_a_child_before_consent(mut dice in dice(), page in prop::sample::select(Page::ALL), text in "\\PC{1,20}") {
        let full = walk(&mut dice, 1, |_| ());
        let child = page.child().then_some(ChildNo(1));
        let sent = form(page, child, &full, &mut dice);

        // A draft that somehow has a child but no consent.
        let mut closed = Answers::from_fields([("child.1", "")]);
        let result = closed.accept(page, child, sent.iter().cloned());
        if page.child() {
            prop_assert_eq!(result, Err(Closed::First(Page::Consent)));
            prop_assert_eq!(closed.fields().count(), 1);
            prop_assert_eq!(Answers::default().add_child(), Err(Closed::First(Page::Consent)));
        } else {
            prop_assert_eq!(result, Ok(()));
        }

        // Without the second consent, health stays closed.
        let mut partly = Answers::from_fields([("child.1", ""), ("consent.children", "yes"), ("consent.health", &text)]);
        prop_assume!(!partly.consents_to_health());
        prop_assert_eq!(gate(Page::ChildHealth, &partly), Some(Page::Consent));
        let result = partly.accept(page, child, sent);
        prop_assert_eq!(result.is_err(), page == Page::ChildHealth);
    }

    #[test]
    fn any_form_is_taken_without_harm(
        page in prop::sample::select(Page::ALL),
        extra in prop::collection::vec(("[a-z.0-9_]{0,24}", any::<String>()), 0..8),
        typed in any::<String>(),
        long in 0_usize..3000,
    ) {
        let mut answers = Answers::from_fields([("consent.children", "yes"), ("consent.health", "yes")]);
        let number = answers.add_child().unwrap();
        let child = page.child().then_some(number);
        let before: Vec<String> = answers.fields().map(|(field, _)| field.to_owned()).collect();
        let own: Vec<String> = keys_of(page, child);
        let text = typed.repeat(long / typed.len().max(1) + 1);
        let form = own.iter().map(|field| (field.clone(), text.clone())).chain(extra);
        answers.accept(page, child, form).unwrap();

        for (field, text) in answers.fields() {
            prop_assert!(before.iter().any(|known| known == field) || own.iter().any(|known| known == field), "{}", field);
            prop_assert!(text.chars().count() <= 201);
        }
        let _ = check_page(page, child, &answers, &context());
        let _ = facts(&answers);
        let _ = progress(&answers, &context());
        prop_assert!(complete(&answers, &context()).is_err());
    }

    #[test]
    fn left_out_answers_are_named(mut dice in dice(), at in any::<prop::sample::Index>()) {
        let answers = walk(&mut dice, 2, |_| ());
        let required: Vec<Key> =
            keys(&answers).into_iter().filter(|key| question(key.question()).unwrap().required).collect();
        let out = required[at.index(required.len())];
        let fields = answers.fields().filter(|(field, _)| !out.fields().iter().any(|left| left == field));
        let unfinished = complete(&Answers::from_fields(fields), &context()).unwrap_err();
        let page = question(out.question()).unwrap().page;
        let wanted = (At::Page(page, out.child()), Some(out), Problem::Missing);
        prop_assert!(unfinished.iter().any(|it| (it.at, it.key, it.problem) == wanted), "{out} {unfinished:?}");
    }
}

fn keys_of(page: Page, child: Option<ChildNo>) -> Vec<String> {
    let all = domain::journey::questions(page).iter();
    all.filter_map(|question| Key::new(question, child)).flat_map(Key::fields).collect()
}
