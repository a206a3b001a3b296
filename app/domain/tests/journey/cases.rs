//! Tables: what each page says about what was typed.

use domain::facts::Hukou;
use domain::journey::{
    Answers, At, ChildNo, Closed, Key, MOST_CHILDREN, Page, Problem, Question, Status, Task, applies, changed,
    check_page, complete, facts, next_page, page_applies, progress, question, questions, read,
};

use super::family::{Dice, context, walk, with_check};

const CHILD: Option<ChildNo> = Some(ChildNo(1));

/// A family that consents, with one child born on 1 May 2019.
fn family(more: &[(&str, &str)]) -> Answers {
    let base = [
        ("consent.children", "yes"),
        ("consent.health", "yes"),
        ("child.1", ""),
        ("child.1.birth_date.year", "2019"),
        ("child.1.birth_date.month", "5"),
        ("child.1.birth_date.day", "1"),
    ];
    Answers::from_fields(base.iter().chain(more).copied())
}

/// What the page says about one question.
fn problem(key: &str, answers: &Answers) -> Option<Problem> {
    let question = question(key).unwrap();
    let child = question.child().then_some(ChildNo(1));
    let problems = check_page(question.page, child, answers, &context());
    problems.into_iter().find(|(at, _)| at.question() == key).map(|(_, problem)| problem)
}

fn birth(year: &str, month: &str, day: &str) -> Option<Problem> {
    let fields = [("year", year), ("month", month), ("day", day)];
    let fields = fields.map(|(part, text)| (format!("child.1.birth_date.{part}"), text));
    problem(
        "child.birth_date",
        &Answers::from_fields(
            fields.into_iter().chain([("consent.children".to_owned(), "yes"), ("child.1".to_owned(), "")]),
        ),
    )
}

#[test]
fn pages_and_questions_are_in_order() {
    let listed: Vec<&str> = Page::ALL.iter().flat_map(|page| questions(*page)).map(|question| question.key).collect();
    assert_eq!(listed.len(), 50);
    let mut unique = listed.clone();
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(unique.len(), listed.len());
    assert_eq!(
        listed[..4],
        ["guardian.name", "guardian.relation", "guardian.document_kind", "guardian.document_number"]
    );
    assert!(Page::ALL.iter().all(|page| !questions(*page).is_empty()));
    let slugs: Vec<&str> = Page::ALL.iter().map(|page| page.word()).collect();
    assert_eq!(
        slugs.join(" "),
        "name document work home consent child-name child-document child-hukou child-county child-living child-school \
         child-care child-health child-support circumstances contact"
    );
}

#[test]
fn conditions_name_questions_before_them_and_their_words() {
    use domain::journey::When;
    let all: Vec<&Question> = Page::ALL.iter().flat_map(|page| questions(*page)).collect();
    for (at, question) in all.iter().enumerate() {
        let (other, words) = match question.when {
            When::Always => continue,
            When::Is(other, words) | When::IsNot(other, words) => (other, words),
            When::Mainland(other) => (other, &[][..]),
        };
        let before = all[..at].iter().find(|before| before.key == other).unwrap();
        assert!(words.iter().all(|word| before.options().contains(word)), "{}", question.key);
        assert_eq!(before.child(), question.child());
    }
}

#[test]
fn dates() {
    for (year, month, day, wanted) in [
        ("2019", "5", "1", None),
        ("２０１９", "０５", "０１", None),
        ("2019年", "5月", "1日", None),
        ("19", "5", "1", None),
        ("2024", "2", "29", None),
        ("2026", "11", "23", None),
        ("", "", "", Some(Problem::Missing)),
        (" ", "\u{200B}", "", Some(Problem::Missing)),
        ("2019", "", "1", Some(Problem::DateIncomplete)),
        ("2019", "2", "29", Some(Problem::DateNotReal)),
        ("2019", "13", "1", Some(Problem::DateNotReal)),
        ("201", "5", "1", Some(Problem::DateNotReal)),
        ("2019", "五", "1", Some(Problem::DateNotReal)),
        ("2019", "5", "99999999999999999999", Some(Problem::DateNotReal)),
        ("99999", "5", "1", Some(Problem::DateNotReal)),
        ("2026", "11", "24", Some(Problem::DateFuture)),
        ("1899", "5", "1", Some(Problem::DateTooEarly)),
        ("2008", "11", "23", Some(Problem::NotUnder18)),
        ("2008", "11", "24", None),
        ("99", "5", "1", Some(Problem::NotUnder18)),
    ] {
        assert_eq!(birth(year, month, day), wanted, "{year}-{month}-{day}");
    }
}

#[test]
fn days_of_a_child_fit_together() {
    let since = |year, month, day| {
        let fields = [
            ("child.1.in_shenzhen_since.year", year),
            ("child.1.in_shenzhen_since.month", month),
            ("child.1.in_shenzhen_since.day", day),
        ];
        problem("child.in_shenzhen_since", &family(&fields))
    };
    assert_eq!(since("2019", "5", "1"), None);
    assert_eq!(since("2019", "4", "30"), Some(Problem::SinceBeforeBirth));
    assert_eq!(since("2027", "1", "1"), Some(Problem::DateFuture));
}

#[test]
fn months_of_insurance() {
    for (typed, wanted) in [
        ("", Ok(None)),
        ("0", Ok(Some(0))),
        ("３６ 个月", Ok(Some(36))),
        ("3年", Ok(Some(36))),
        ("600", Ok(Some(600))),
        ("601", Err(Problem::MonthsTooMany)),
        ("51年", Err(Problem::MonthsTooMany)),
        ("99999999999999", Err(Problem::MonthsTooMany)),
        ("三年", Err(Problem::MonthsNumber)),
        ("很多", Err(Problem::MonthsNumber)),
        ("3.5", Err(Problem::MonthsNumber)),
    ] {
        let answers = Answers::from_fields([("family.social_insurance_months", typed)]);
        let value = read(question("family.social_insurance_months").unwrap(), None, &answers);
        assert_eq!(value.map(|value| value.and_then(domain::journey::Value::months)), wanted, "{typed}");
    }
}

#[test]
fn places_belong_together() {
    let home = |street, community| {
        let answers = Answers::from_fields([("home.street", street), ("home.community", community)]);
        (problem("home.street", &answers), problem("home.community", &answers))
    };
    assert_eq!(home("440303001", "440303001001"), (None, None));
    assert_eq!(home("440303001", "unknown"), (None, None));
    assert_eq!(home("", ""), (Some(Problem::Missing), Some(Problem::Missing)));
    assert_eq!(home("440303001", "440303002001"), (None, Some(Problem::CommunityElsewhere)));
    assert_eq!(home("440303999", "unknown"), (Some(Problem::StreetUnknown), None));
    assert_eq!(home("罗湖", "x"), (Some(Problem::StreetUnknown), Some(Problem::CommunityElsewhere)));

    let hukou = |province, county| {
        let answers = family(&[("child.1.hukou_province", province), ("child.1.hukou_county", county)]);
        let problems = (problem("child.hukou_province", &answers), problem("child.hukou_county", &answers));
        (problems.0, problems.1, facts(&answers).1[0].1.hukou)
    };
    assert_eq!(hukou("450000", "450103"), (None, None, Some(Hukou::County(450_103))));
    assert_eq!(hukou("440000", "441900"), (None, None, Some(Hukou::County(441_900))));
    assert_eq!(hukou("450000", "440303"), (None, Some(Problem::CountyElsewhere), None));
    assert_eq!(hukou("450000", "450199").1, Some(Problem::CountyElsewhere));
    assert_eq!(hukou("450000", ""), (None, Some(Problem::Missing), None));
    assert_eq!(hukou("hk", "450103"), (None, None, Some(Hukou::HongKong)));
    assert_eq!(hukou("710000", ""), (Some(Problem::ProvinceUnknown), None, None));
    assert_eq!(hukou("", ""), (Some(Problem::Missing), None, None));
}

#[test]
fn numbers_by_their_kind() {
    use Problem as P;
    for (kind, number, wanted) in [
        ("resident_id", "440524188001010014", P::BirthDateDiffers),
        ("resident_id", "44052418800101001", P::IdLength),
        ("resident_id", "44052418800101O014", P::IdCharacters),
        ("resident_id", "440524188001010015", P::IdCheck),
        ("resident_id", &with_check("44052420190231001"), P::IdBirthDate),
        ("hmt_residence", &with_check("44052420190501001"), P::HmtArea),
        ("hmt_residence", "8100002019", P::IdLength),
        ("hm_permit", "X1234567", P::HmPermitShape),
        ("tw_permit", "1234567", P::TwPermitShape),
        ("foreign_pr", "AB1", P::ForeignPrShape),
        ("foreign_pr", "911156120150620001", P::IdCheck),
        ("passport", "E1", P::PassportShape),
        ("birth_certificate", "1234567890", P::BirthCertificateShape),
        ("birth_certificate", "", P::Missing),
        ("passport", &"9".repeat(500), P::TooLong),
    ] {
        let answers = family(&[("child.1.document_kind", kind), ("child.1.document_number", number)]);
        assert_eq!(problem("child.document_number", &answers), Some(wanted), "{kind} {number}");
    }
    let none = family(&[("child.1.document_kind", "none_yet"), ("child.1.document_number", "x")]);
    assert_eq!(check_page(Page::ChildDocument, CHILD, &none, &context()), []);
    let kind_first = family(&[("child.1.document_number", "440524188001010014")]);
    let problems = check_page(Page::ChildDocument, CHILD, &kind_first, &context());
    assert_eq!(
        problems.iter().map(|(key, problem)| (key.question(), *problem)).collect::<Vec<_>>(),
        [("child.document_kind", P::Missing)]
    );
    let later = with_check("44030520300101001");
    let answers =
        Answers::from_fields([("guardian.document_kind", "resident_id"), ("guardian.document_number", &later)]);
    assert_eq!(problem("guardian.document_number", &answers), Some(P::IdBirthDate));
}

#[test]
fn a_number_fits_the_child_and_nobody_else() {
    let boy = with_check("44030520190501001");
    let own = [("child.1.document_kind", "resident_id"), ("child.1.document_number", boy.as_str())];
    let with = |more: &[(&str, &str)]| problem("child.document_number", &family(&[&own, more].concat()));
    assert_eq!(with(&[]), None);
    assert_eq!(with(&[("child.1.sex", "male")]), None);
    assert_eq!(with(&[("child.1.sex", "unstated")]), None);
    assert_eq!(with(&[("child.1.sex", "female")]), Some(Problem::SexDiffers));
    assert_eq!(with(&[("child.1.birth_date.day", "2")]), Some(Problem::BirthDateDiffers));
    let spaced = format!(" {boy} ");
    assert_eq!(
        with(&[("child.2.document_kind", "resident_id"), ("child.2.document_number", &spaced)]),
        Some(Problem::SameAsSibling)
    );
    assert_eq!(with(&[("child.2.document_kind", "none_yet"), ("child.2.document_number", &boy)]), None);
    assert_eq!(
        with(&[("guardian.document_kind", "resident_id"), ("guardian.document_number", &boy)]),
        Some(Problem::SameAsGuardian)
    );
}

#[test]
fn too_much_is_cut_and_said() {
    let mut answers = Answers::default();
    answers.accept(Page::Home, None, [("home.address", format!("{} 尾", "长".repeat(200)))]).unwrap();
    assert_eq!(answers.field("home.address").chars().count(), 201);
    assert_eq!(problem("home.address", &answers), Some(Problem::TooLong));
    answers.accept(Page::Home, None, [("home.address", format!("  {}  ", "长".repeat(200)))]).unwrap();
    assert_eq!(problem("home.address", &answers), None);
    answers.accept(Page::Home, None, [("home.address", "a\0b\r\nc")]).unwrap();
    assert_eq!(answers.field("home.address"), "ab\nc");
}

#[test]
fn a_page_writes_its_own_fields_only() {
    let mut answers = Answers::from_fields([("consent.children", "yes")]);
    let form = [
        ("guardian.name", "王芳"),
        ("guardian.phone", "+8613900000000"),
        ("consent.children", "no"),
        ("children.last", "9"),
        ("child.1.name", "x"),
        ("guardian.role", "admin"),
    ];
    answers.accept(Page::Name, None, form).unwrap();
    let fields: Vec<(&str, &str)> = answers.fields().collect();
    assert_eq!(fields, [("consent.children", "yes"), ("guardian.name", "王芳"), ("guardian.relation", "")]);
    assert_eq!(answers.accept(Page::ChildName, CHILD, form), Err(Closed::NoSuchChild));
    assert_eq!(answers.accept(Page::ChildName, None, form), Err(Closed::NoSuchChild));
    assert_eq!(answers.accept(Page::Name, CHILD, form), Err(Closed::NoSuchChild));
}

#[test]
fn an_unsent_question_keeps_its_answer_and_an_unsent_tick_is_none() {
    let mut answers = Answers::from_fields([("guardian.name", "王芳"), ("consent.health", "yes")]);
    answers.accept(Page::Name, None, [("guardian.relation", "mother")]).unwrap();
    assert_eq!(answers.field("guardian.name"), "王芳");
    answers.accept(Page::Consent, None, [("consent.children", "on")]).unwrap();
    assert!(answers.consents_to_children() && !answers.consents_to_health());
}

#[test]
fn taking_back_the_consent_to_health_forgets_it() {
    let mut answers = family(&[("child.1.disability_certificate", "yes"), ("child.1.insured", "shenzhen")]);
    assert_eq!(facts(&answers).1[0].1.disability_certificate, Some(true));
    answers.accept(Page::Consent, None, [("consent.children", "yes")]).unwrap();
    assert_eq!(answers.field("child.1.disability_certificate"), "");
    assert_eq!(answers.field("child.1.insured"), "shenzhen");
    assert_eq!(next_page(Page::ChildCare, CHILD, &answers), Some(Page::ChildSupport));
    assert!(!page_applies(Page::ChildHealth, CHILD, &answers));
}

#[test]
fn a_childs_number_is_never_given_twice() {
    let mut answers = Answers::from_fields([("consent.children", "yes")]);
    let numbers: Vec<u16> = (0..3).map(|_| answers.add_child().unwrap().0).collect();
    assert_eq!(numbers, [1, 2, 3]);
    answers.remove_child(ChildNo(3));
    answers.remove_child(ChildNo(1));
    assert_eq!(answers.children(), [ChildNo(2)]);
    let mut stored = Answers::from_fields(answers.fields());
    assert_eq!(stored.add_child(), Ok(ChildNo(4)));
    for _ in 2..MOST_CHILDREN {
        stored.add_child().unwrap();
    }
    assert_eq!(stored.add_child(), Err(Closed::TooManyChildren));
    assert!(stored.children().is_sorted());
}

#[test]
fn keys_have_one_spelling() {
    for text in ["guardian.name", "child.3.name", "child.12.birth_date", "guardian.phone"] {
        assert_eq!(text.parse::<Key>().map(|key| key.to_string()).as_deref(), Ok(text));
        let json = format!("\"{text}\"");
        assert_eq!(serde_json::to_string(&serde_json::from_str::<Key>(&json).unwrap()).unwrap(), json);
    }
    for text in [
        "child.name",
        "child.0.name",
        "child.03.name",
        "child.+3.name",
        "child.x.name",
        "child.3",
        "name",
        "",
        "child.99999.name",
        "child.3.birth_date.year",
        "guardian.3.name",
    ] {
        assert!(text.parse::<Key>().is_err(), "{text}");
    }
    assert_eq!(
        "child.3.birth_date".parse::<Key>().unwrap().fields(),
        ["child.3.birth_date.year", "child.3.birth_date.month", "child.3.birth_date.day"]
    );
}

#[test]
fn the_page_after() {
    let at = |page, fields: &[(&str, &str)]| next_page(page, CHILD, &family(fields));
    assert_eq!(at(Page::ChildHukou, &[("child.1.hukou_province", "450000")]), Some(Page::ChildCounty));
    assert_eq!(at(Page::ChildHukou, &[("child.1.hukou_province", "hk")]), Some(Page::ChildLiving));
    assert_eq!(at(Page::ChildCare, &[]), Some(Page::ChildHealth));
    assert_eq!(at(Page::ChildSupport, &[]), None);
    let answers = Answers::default();
    assert_eq!(next_page(Page::Name, None, &answers), Some(Page::Document));
    assert_eq!(next_page(Page::Home, None, &answers), None);
}

#[test]
fn follow_up_questions() {
    let asked = |key: &str, fields: &[(&str, &str)]| applies(question(key).unwrap(), &family(fields), CHILD);
    for (stage, kindergarten, school, junior) in [
        ("", false, false, false),
        ("none", false, false, false),
        ("kindergarten", true, false, false),
        ("primary", false, true, false),
        ("junior", false, true, true),
        ("vocational", false, true, false),
        ("out_of_school", false, false, false),
    ] {
        let fields = [("child.1.stage", stage)];
        assert_eq!(asked("child.inclusive_kindergarten", &fields), kindergarten, "{stage}");
        assert_eq!(asked("child.xueji", &fields), school, "{stage}");
        assert_eq!(asked("child.student_number", &fields), school, "{stage}");
        assert_eq!(asked("child.xueji_full_junior", &fields), junior, "{stage}");
    }
    assert!(asked("child.disability_number", &[("child.1.disability_certificate", "yes")]));
    assert!(!asked("child.guardian_consents", &[("child.1.disability_certificate", "unknown")]));
    assert!(asked("child.lives_at_home", &[("child.1.severe_mental_disorder", "yes")]));
    // An answer given before the stage was changed no longer counts.
    let stale = family(&[("child.1.stage", "primary"), ("child.1.xueji_full_junior", "yes")]);
    assert_eq!(facts(&stale).1[0].1.xueji_full_junior, None);
    assert_eq!(stale.only_applicable().field("child.1.xueji_full_junior"), "");
}

#[test]
fn the_task_list_of_an_empty_and_of_a_begun_draft() {
    use Status::{Done, InProgress, NotYet, ToDo};
    let states =
        |answers: &Answers| progress(answers, &context()).into_iter().map(|(_, status)| status).collect::<Vec<_>>();
    // you, phone, home, consent, add a child, circumstances, contact, send
    let mut answers = Answers::default();
    assert_eq!(states(&answers), [ToDo, ToDo, ToDo, ToDo, NotYet, ToDo, ToDo, NotYet]);

    answers.accept(Page::Name, None, [("guardian.name", "王芳"), ("guardian.relation", "mother")]).unwrap();
    answers.accept(Page::Circumstances, None, [("x", "")]).unwrap();
    answers.accept(Page::Consent, None, [("consent.children", "yes")]).unwrap();
    answers.set_way_in(domain::journey::WayIn::parse("+852 9123 4567").as_ref());
    assert_eq!(states(&answers), [InProgress, Done, ToDo, Done, ToDo, Done, ToDo, NotYet]);
    let you = Task::Section(domain::journey::Section::You);
    assert_eq!(you.page(&answers, &context()), Some((Page::Document, None)));

    let child = answers.add_child().unwrap();
    assert_eq!(states(&answers), [InProgress, Done, ToDo, Done, ToDo, Done, Done, ToDo, NotYet]);
    assert_eq!(Task::Child(child).page(&answers, &context()), Some((Page::ChildName, Some(child))));
    answers.accept(Page::ChildName, Some(child), [("child.1.name", "王小明")]).unwrap();
    assert_eq!(Task::Child(child).status(&answers, &context()), InProgress);
}

#[test]
fn what_is_left_says_where() {
    let unfinished = complete(&Answers::default(), &context()).unwrap_err();
    assert_eq!(unfinished[0].at, At::Page(Page::Name, None));
    let last: Vec<(At, Problem)> = unfinished.iter().rev().take(2).rev().map(|it| (it.at, it.problem)).collect();
    assert_eq!(last, [(At::AddChild, Problem::NoChild), (At::SignIn, Problem::PhoneUnconfirmed)]);
    assert!(unfinished.iter().all(|it| !matches!(it.at, At::Page(Page::Circumstances, _))), "all of it is optional");
}

#[test]
fn versions_are_compared_by_meaning() {
    let mut dice = Dice(vec![7, 3, 11, 5, 2], 0);
    let before = walk(&mut dice, 2, |_| ());
    let mut after = before.clone();
    after.remove_child(ChildNo(2));
    after.set_way_in(domain::journey::WayIn::parse("13900139000").as_ref());
    let changes = changed(&before, &after);
    assert!(changes.contains(&Key::phone()));
    assert!(changes.contains(&"child.2.name".parse().unwrap()));
    assert!(changes.iter().all(|key| *key == Key::phone() || key.child() == Some(ChildNo(2))));
    assert_eq!(changed(&after, &before), changes);
}

#[test]
fn nothing_personal_in_debug() {
    let mut dice = Dice(vec![1, 2, 3], 0);
    let answers = walk(&mut dice, 1, |_| ());
    let shown = format!("{answers:?} {:?}", complete(&answers, &context()).unwrap());
    for secret in ["guardian.name", "guardian.document_number", "home.address", "child.1.name"] {
        let secret = answers.field(secret).trim();
        assert!(secret.is_empty() || !shown.contains(secret), "{secret}");
    }
}
