//! Tables of what is taken and what is not, and properties that hold for any text.
#![allow(clippy::unwrap_used)]

use jiff::civil::date;
use proptest::prelude::*;

use super::*;

const VALID: [&str; 2] = ["11010519491231002X", "440524188001010014"];

#[test]
fn the_standards_examples_are_valid() {
    let first = ResidentId::parse(VALID[0]).unwrap();
    assert_eq!((first.birth_date(), first.sex()), (Some(date(1949, 12, 31)), Sex::Female));
    let second = ResidentId::parse(VALID[1]).unwrap();
    assert_eq!((second.birth_date(), second.sex()), (Some(date(1880, 1, 1)), Sex::Male));
}

#[test]
fn what_a_keyboard_adds_is_ignored() {
    for typed in [
        " 110105 19491231 002x ",
        "110105-19491231-002X",
        "１１０１０５１９４９１２３１００２Ｘ",
        "\u{200B}110105\u{FEFF}19491231\u{00A0}002×",
        "110105\u{3000}19491231—002*",
        "\t110105194912\u{202C}31002X\r\n\0",
    ] {
        assert_eq!(ResidentId::parse(typed).map(|id| id.as_str().to_owned()).as_deref(), Ok(VALID[0]), "{typed:?}");
    }
}

#[test]
fn flaws_of_a_resident_id() {
    for (typed, flaw) in [
        ("", Flaw::Empty),
        (" - ", Flaw::Empty),
        ("110105194912310", Flaw::Length { found: 15, wanted: 18 }),
        ("1101051949123100201", Flaw::Length { found: 19, wanted: 18 }),
        ("11010519491231X02X", Flaw::Character),
        ("一一010519491231002X", Flaw::Character),
        ("110105194912310021", Flaw::CheckDigit),
        ("11010519491231002Z", Flaw::Character),
        (&with_check("11010519490231002"), Flaw::BirthDate),
        (&with_check("11010519990229002"), Flaw::BirthDate),
        (&with_check("11010500000101002"), Flaw::BirthDate),
    ] {
        assert_eq!(ResidentId::parse(typed), Err(flaw), "{typed:?}");
    }
}

#[test]
fn an_unknown_area_is_a_warning_only() {
    let warning = |first: &str| ResidentId::parse(&with_check(first)).unwrap().warning();
    assert_eq!(warning("11010519491231002"), None);
    assert_eq!(warning("99010519491231002"), Some(Warning::UnknownArea));
    assert_eq!(warning("44999919491231002"), None, "a province is there");
    assert_eq!(warning("81000019491231002"), Some(Warning::AreaOfResidencePermit));
}

#[test]
fn the_list_of_counties_knows_more() {
    let look =
        |area: &str| crate::area::second_look(&ResidentId::parse(&with_check(&format!("{area}20150620001"))).unwrap());
    for (area, warning) in [
        ("110105", None),
        ("440303", None),
        ("441521", None),
        ("441900", None),
        ("710000", None),
        // 潮阳县, 深圳市市辖区, a functional zone, a city that has counties.
        ("440524", Some(Warning::NotListed)),
        ("440301", Some(Warning::NotListed)),
        ("130171", Some(Warning::NotListed)),
        ("450100", Some(Warning::NotListed)),
        ("990105", Some(Warning::UnknownArea)),
        ("000000", Some(Warning::UnknownArea)),
        ("810000", Some(Warning::AreaOfResidencePermit)),
    ] {
        assert_eq!(look(area), warning, "{area}");
    }
}

#[test]
fn ethnic_groups_by_code_and_by_name() {
    for (typed, code, name) in [
        ("01", "01", "汉族"),
        (" 1 ", "01", "汉族"),
        ("０５", "05", "维吾尔族"),
        ("汉", "01", "汉族"),
        ("汉 族", "01", "汉族"),
        ("土族", "30", "土族"),
        ("土家族", "15", "土家族"),
        ("畲族", "22", "畲族"),
        ("56", "56", "基诺族"),
        ("97", "97", "其他"),
        ("其他", "97", "其他"),
        ("98", "98", "外国血统中国籍人士"),
    ] {
        let group = EthnicGroup::parse(typed).unwrap();
        assert_eq!((group.code().as_str(), group.name().as_str()), (code, name), "{typed:?}");
    }
    for typed in ["0", "00", "57", "96", "99", "001", "101", "族", "汉人", "Han"] {
        assert_eq!(EthnicGroup::parse(typed), Err(Flaw::Shape), "{typed:?}");
    }
    assert_eq!(EthnicGroup::parse(" \u{200B}"), Err(Flaw::Empty));
    let all: Vec<_> = EthnicGroup::all().collect();
    assert_eq!(all.len(), 58);
    for group in all {
        assert_eq!(EthnicGroup::parse(&group.code()), Ok(group));
        assert_eq!(EthnicGroup::parse(&group.name()), Ok(group));
        assert_eq!(EthnicGroup::parse(group.short()), Ok(group));
        assert_eq!(format!("{group:?}"), "EthnicGroup(…)");
    }
}

#[test]
fn residence_permits_and_foreign_cards() {
    for area in ["810000", "820000", "830000"] {
        let permit = HmtResidencePermit::parse(&with_check(&format!("{area}20150620001"))).unwrap();
        assert_eq!((permit.birth_date(), permit.sex()), (Some(date(2015, 6, 20)), Sex::Male));
    }
    assert_eq!(HmtResidencePermit::parse(VALID[0]), Err(Flaw::Area));

    let card = with_check("91115612015062000");
    for typed in [card.as_str(), "abc 123456 789012", "USA123456789012"] {
        assert!(ForeignResidentCard::parse(typed).is_ok(), "{typed}");
    }
    for (typed, flaw) in [
        (VALID[0], Flaw::Area),
        ("AB123456789012", Flaw::Shape),
        ("ABCD12345678901", Flaw::Shape),
        ("ABC12345678901", Flaw::Shape),
        ("ABC１２３", Flaw::Shape),
        ("", Flaw::Empty),
    ] {
        assert_eq!(ForeignResidentCard::parse(typed), Err(flaw), "{typed}");
    }
}

#[test]
fn documents_by_shape() {
    use DocumentKind::{BirthCertificate, HongKongMacao, Passport, Taiwan};
    for (kind, typed, number) in [
        (HongKongMacao, "h 1234 5678", Ok("H12345678")),
        (HongKongMacao, "M1234567890", Ok("M1234567890")),
        (HongKongMacao, "H123456789", Err(Flaw::Shape)),
        (HongKongMacao, "A12345678", Err(Flaw::Shape)),
        (Taiwan, "12345678", Ok("12345678")),
        (Taiwan, "１２３４５６７８９０", Ok("1234567890")),
        (Taiwan, "123456789", Err(Flaw::Shape)),
        (Taiwan, "H12345678", Err(Flaw::Shape)),
        (Passport, "e-12345678", Ok("E12345678")),
        (Passport, "1234", Err(Flaw::Shape)),
        (Passport, "A23456789012345678901", Err(Flaw::Shape)),
        (Passport, "E1234567护", Err(Flaw::Character)),
        (BirthCertificate, "t 440123456", Ok("T440123456")),
        (BirthCertificate, "4401234567", Err(Flaw::Shape)),
        (BirthCertificate, "T44012345", Err(Flaw::Shape)),
        (BirthCertificate, "", Err(Flaw::Empty)),
    ] {
        let parsed = Document::parse(kind, typed);
        assert_eq!(parsed.as_ref().map(Document::number).map_err(|flaw| *flaw), number, "{kind} {typed}");
    }
}

#[test]
fn students_and_disability_certificates() {
    for typed in ["G11010519491231002X", "l440306202009010001", "J 440306 2020 0901 0001"] {
        assert!(StudentNumber::parse(typed).is_ok(), "{typed}");
    }
    assert_eq!(StudentNumber::parse("X11010519491231002X"), Err(Flaw::Shape));
    assert_eq!(StudentNumber::parse("G1101051949123100"), Err(Flaw::Length { found: 17, wanted: 19 }));

    for (suffix, wanted) in [("44", Ok((4, 4))), ("11B1", Ok((1, 1))), ("72 B12", Ok((7, 2)))] {
        let parsed = DisabilityNumber::parse(&format!("{}{suffix}", VALID[0]));
        assert_eq!(parsed.map(|it| (it.kind(), it.level())), wanted);
    }
    for (typed, flaw) in [
        ("11010519491231002X", Flaw::Length { found: 18, wanted: 20 }),
        ("11010519491231002X81", Flaw::Shape),
        ("11010519491231002X15", Flaw::Shape),
        ("11010519491231002X11B", Flaw::Shape),
        ("11010519491231002X11B123", Flaw::Shape),
        ("11010519491231002011", Flaw::CheckDigit),
        ("残疾人证1234567890123456", Flaw::Character),
    ] {
        assert_eq!(DisabilityNumber::parse(typed), Err(flaw), "{typed}");
    }
}

#[test]
fn mobiles_in_any_format() {
    for (typed, number) in [
        ("138 0013 8000", Ok("+8613800138000")),
        ("１３８－００１３－８０００", Ok("+8613800138000")),
        ("+86 138-0013-8000", Ok("+8613800138000")),
        ("0086 13800138000", Ok("+8613800138000")),
        ("8613800138000", Ok("+8613800138000")),
        ("013800138000", Ok("+8613800138000")),
        ("\u{202A}13800138000\u{202C}", Ok("+8613800138000")),
        ("+852 9123 4567", Ok("+85291234567")),
        ("(852) 9123.4567", Ok("+85291234567")),
        ("00853 6612 3456", Ok("+85366123456")),
        ("+886 0912 345 678", Ok("+886912345678")),
        ("+1 (415) 555-0100", Ok("+14155550100")),
        ("+84 912 345 678", Ok("+84912345678")),
        ("+44 (0)7911 123456", Ok("+447911123456")),
        ("0044（0）7911 123456", Ok("+447911123456")),
        ("(+44) (0) 7911 123456", Ok("+447911123456")),
        ("+86 (0) 138 0013 8000", Ok("+8613800138000")),
        ("(0)138 0013 8000", Ok("+8613800138000")),
        ("12800138000", Err(Flaw::NotMobile)),
        ("1380013800", Err(Flaw::NotMobile)),
        ("138001380001", Err(Flaw::NotMobile)),
        ("+8675582000000", Err(Flaw::NotMobile)),
        ("91234567", Err(Flaw::NoCountryCode)),
        ("0755-82000000", Err(Flaw::NoCountryCode)),
        ("+", Err(Flaw::NoCountryCode)),
        ("+123", Err(Flaw::Shape)),
        ("+0123456789", Err(Flaw::Shape)),
        ("1380013800a", Err(Flaw::Character)),
        ("", Err(Flaw::Empty)),
    ] {
        assert_eq!(Mobile::parse(typed).as_ref().map(Mobile::as_str).map_err(|flaw| *flaw), number, "{typed:?}");
    }
}

#[test]
fn names_of_any_script() {
    for (typed, name) in [
        ("  王小明 ", "王小明"),
        ("王　明", "王明"),
        ("王 小\u{200B}明", "王小明"),
        ("买买提·艾合买提", "买买提·艾合买提"),
        ("买买提•艾合买提", "买买提·艾合买提"),
        ("买买提 ． 艾合买提", "买买提·艾合买提"),
        ("ジョン・スミス", "ジョン・スミス"),
        ("Jean-Luc  O’Neill", "Jean-Luc O’Neill"),
        ("Ｎｇｕｙｅｎ Va\u{306}n An", "Nguyen V\u{103}n An"),
        ("محمد\u{200C}رضا", "محمد\u{200C}رضا"),
        ("𠮷田太郎", "𠮷田太郎"),
        ("\u{FA11}田", "\u{FA11}田"),
        ("\u{202E}abc", "abc"),
        ("\u{E863}", "\u{E863}"),
    ] {
        assert_eq!(PersonName::parse(typed).unwrap().as_str(), name, "{typed:?}");
    }
    for (typed, flaw) in [
        ("", Flaw::Empty),
        (" \u{200B}\u{3000} ", Flaw::Empty),
        ("13800138000", Flaw::NoLetter),
        ("·", Flaw::NoLetter),
        (&"王".repeat(NAME_LENGTH + 1), Flaw::TooLong),
    ] {
        assert_eq!(PersonName::parse(typed), Err(flaw), "{typed:?}");
    }
}

#[test]
fn free_text_loses_only_what_cannot_be_seen() {
    assert_eq!(normalise::text(" 梅林路 8号\r\n2-301\u{0} \u{202E}"), "梅林路 8号\n2-301");
    assert_eq!(normalise::text("a\tb"), "a b");
}

#[test]
fn sex_has_the_standards_codes() {
    let codes: String = Sex::ALL.iter().map(|sex| sex.code()).collect();
    assert_eq!(codes, "0129");
    assert_eq!(Sex::from_code('2'), Some(Sex::Female));
    assert_eq!(Sex::from_code('3'), None);
}

#[test]
fn nothing_personal_in_debug_or_masks() {
    let id = ResidentId::parse(VALID[1]).unwrap();
    let mobile = Mobile::parse("13800138000").unwrap();
    assert_eq!(format!("{id:?} {mobile:?}"), "ResidentId(…) Mobile(…)");
    assert_eq!(format!("{:?}", PersonName::parse("王小明").unwrap()), "PersonName(…)");
    let document = Document::parse(DocumentKind::Passport, "E1234").unwrap();
    assert_eq!(format!("{document:?}"), "Passport(Passport(…))");
    assert_eq!(
        (id.masked(), mobile.masked(), document.masked()),
        ("440*************14".into(), "+8613*****8000".into(), "E**34".into())
    );
    assert_eq!(masked("AB", 1, 2), "*B");
}

/// Seventeen digits with the check digit that belongs to them.
fn with_check(first: &str) -> String {
    let check = resident::check_digit(first.as_bytes()).unwrap();
    format!("{first}{}", char::from(check))
}

proptest! {
    #[test]
    fn any_changed_digit_is_refused(valid in prop::sample::select(&VALID[..]), at in 0_usize..18, digit in 0_u8..=10) {
        let new = if digit == 10 { 'X' } else { char::from(b'0' + digit) };
        let mut chars: Vec<char> = valid.chars().collect();
        prop_assume!(chars[at] != new);
        chars[at] = new;
        let changed: String = chars.into_iter().collect();
        prop_assert!(ResidentId::parse(&changed).is_err());
    }

    #[test]
    fn canonical_forms_parse_to_themselves(typed in "\\PC{0,40}|[0-9A-Za-z +-]{5,24}|1[3-9][0-9]{9}") {
        if let Ok(mobile) = Mobile::parse(&typed) {
            prop_assert_eq!(Mobile::parse(mobile.as_str()), Ok(mobile.clone()));
        }
        if let Ok(name) = PersonName::parse(&typed) {
            prop_assert_eq!(PersonName::parse(name.as_str()), Ok(name.clone()));
        }
        for kind in DocumentKind::ALL {
            if let Ok(document) = Document::parse(*kind, &typed) {
                prop_assert_eq!(document.kind(), *kind);
                prop_assert_eq!(Document::parse(*kind, document.number()), Ok(document.clone()));
                prop_assert_ne!(document.masked(), document.number());
            }
        }
    }

    #[test]
    fn no_text_breaks_a_parser(typed in any::<String>()) {
        let _ = Mobile::parse(&typed);
        let _ = PersonName::parse(&typed);
        let _ = StudentNumber::parse(&typed);
        let _ = DisabilityNumber::parse(&typed);
        let _ = EthnicGroup::parse(&typed);
        let _ = normalise::text(&typed);
        for kind in DocumentKind::ALL {
            let _ = Document::parse(*kind, &typed);
        }
    }

    #[test]
    fn every_birthday_makes_a_valid_id(area in 100_000_u32..1_000_000, year in 1900_i16..2030, month in 1_i8..13, day in 1_i8..29, sequence in 0_u32..1000) {
        let id = ResidentId::parse(&with_check(&format!("{area}{year:04}{month:02}{day:02}{sequence:03}"))).unwrap();
        prop_assert_eq!(id.birth_date(), Some(date(year, month, day)));
        prop_assert_eq!(id.sex() == Sex::Male, sequence % 2 == 1);
    }
}
