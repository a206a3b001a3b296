use std::collections::BTreeSet;

use casework::{
    actor::Area,
    id::ChildId,
    port::{ChildRecord, LedgerFilter, LedgerOrder},
};
use domain::facts::Stage;

use crate::support::{Bench, GUIYUAN, HUANGBEI, NANTOU, at, child, commit, day, declaration, family, new_id, on_both};

/// Approves a child of a new family for each of these.
async fn approve(bench: &Bench, street: &str, children: &[&str]) -> Vec<ChildRecord> {
    approve_as(bench, street, children, |_, _| ()).await
}

async fn approve_as(
    bench: &Bench,
    street: &str,
    names: &[&str],
    change: impl Fn(usize, &mut ChildRecord),
) -> Vec<ChildRecord> {
    commit(bench, async |work| {
        let mut children = Vec::new();
        for (n, name) in names.iter().enumerate() {
            let version = declaration(family(work).await, street);
            work.add_declaration(&version, "王芳", &[]).await?;
            let mut child = child(&version, 1, name);
            change(n, &mut child);
            work.put_child(&child).await?;
            children.push(child);
        }
        Ok(children)
    })
    .await
    .unwrap()
}

fn by_name(name: &str) -> LedgerFilter {
    LedgerFilter { name: Some(name.to_owned()), limit: 50, ..LedgerFilter::default() }
}

async fn names(bench: &Bench, area: &Area, filter: LedgerFilter) -> Vec<String> {
    pages(bench, area, filter).await.into_iter().map(|(_, name)| name).collect()
}

async fn pages(bench: &Bench, area: &Area, mut filter: LedgerFilter) -> Vec<(ChildId, String)> {
    let mut rows = Vec::new();
    loop {
        let page = bench.read().await.ledger(area, &filter).await.unwrap();
        assert!(page.rows.len() as u64 <= filter.limit);
        rows.extend(page.rows.into_iter().map(|row| (row.id, row.name)));
        let Some(next) = page.next else { return rows };
        filter.after = Some(next);
    }
}

on_both! {
    async fn a_record_comes_back_whole(bench: Bench) {
        let put = approve_as(&bench, GUIYUAN, &["阿依古丽·买买提"], |_, child| {
            child.document = Some("44030320190501002X".to_owned());
            child.stage = Some(Stage::Kindergarten);
            child.signs = vec!["left_behind".to_owned(), "no_card".to_owned()];
        }).await.remove(0);
        let mut work = bench.read().await;
        let got = work.child(put.id).await.unwrap().unwrap();
        assert_eq!(format!("{got:?}"), format!("{put:?}"));
        assert_eq!(work.children_of(put.family).await.unwrap().len(), 1);
        let row = work.ledger(&Area::City, &LedgerFilter { limit: 5, ..LedgerFilter::default() }).await.unwrap().rows.remove(0);
        assert_eq!((row.name, row.signs, row.stage, row.due), (put.name, put.signs, put.stage, put.due));
        assert!(work.child(new_id()).await.unwrap().is_none());
    }

    async fn any_part_of_a_name_finds_it(bench: Bench) {
        approve(&bench, GUIYUAN, &["王伟", "王小伟", "欧阳小明", "Li Na", "阿依古丽·买买提", "小欧阳明"]).await;
        let found = async |text: &str| {
            let mut found = names(&bench, &Area::City, by_name(text)).await;
            found.sort();
            found
        };
        assert_eq!(found("王伟").await, ["王伟"]);
        assert_eq!(found("王").await, ["王伟", "王小伟"]);
        assert_eq!(found("伟").await, ["王伟", "王小伟"]);
        assert_eq!(found("欧阳").await, ["小欧阳明", "欧阳小明"]);
        assert_eq!(found("阳小明").await, ["欧阳小明"]);
        assert_eq!(found("欧阳明").await, ["小欧阳明"]);
        assert_eq!(found("ＬＩ na").await, ["Li Na"]);
        assert_eq!(found("古丽买买").await, ["阿依古丽·买买提"]);
        for absent in ["张", "明小", "王小明", "·", "", "伟王"] {
            assert!(found(absent).await.is_empty(), "{absent}");
        }
    }

    async fn pieces_that_stand_apart_do_not_make_a_name(bench: Bench) {
        // Has both 小明 and 明小, as 小明小 needs, and is not one.
        let mut names_of: Vec<&str> = vec!["明小小明"; 30];
        names_of.push("王小明小");
        approve(&bench, GUIYUAN, &names_of).await;
        let filter = LedgerFilter { limit: 2, order: LedgerOrder::NewestRecord, ..by_name("小明小") };
        assert_eq!(names(&bench, &Area::City, filter).await, ["王小明小"]);
    }

    async fn one_phone_may_have_more_children_than_a_page(bench: Bench) {
        let put = approve_as(&bench, GUIYUAN, &["甲", "乙", "丙", "丁", "戊"], |n, child| {
            child.birth_date = day(&format!("201{}-05-01", 5 - n));
        }).await;
        approve_as(&bench, NANTOU, &["己"], |_, _| ()).await;
        let mine = |order| LedgerFilter { phone: put[0].guardian_phone.clone(), order, limit: 2, ..LedgerFilter::default() };
        let district = Area::District("440303".into());
        assert_eq!(names(&bench, &district, mine(LedgerOrder::Youngest)).await, ["甲", "乙", "丙", "丁", "戊"]);
        assert_eq!(names(&bench, &district, mine(LedgerOrder::Oldest)).await, ["戊", "丁", "丙", "乙", "甲"]);
        assert_eq!(names(&bench, &Area::City, mine(LedgerOrder::DueFirst)).await.len(), 6);
    }

    async fn document_and_phone_find_the_child(bench: Bench) {
        approve_as(&bench, GUIYUAN, &["甲", "乙", "丙"], |n, child| {
            child.document = Some(format!("44030320190501002{n}"));
            child.guardian_phone = Some(if n == 2 { "+8613900139000" } else { "+8613800138000" }.to_owned());
        }).await;
        let by_document = LedgerFilter { document: Some("440303201905010021".into()), limit: 9, ..LedgerFilter::default() };
        assert_eq!(names(&bench, &Area::City, by_document).await, ["乙"]);
        let by_phone = LedgerFilter { phone: Some("+8613900139000".into()), limit: 9, ..LedgerFilter::default() };
        assert_eq!(names(&bench, &Area::City, by_phone.clone()).await, ["丙"]);
        assert!(names(&bench, &Area::Street(NANTOU.into()), by_phone).await.is_empty());
    }

    async fn an_area_sees_its_own(bench: Bench) {
        approve(&bench, GUIYUAN, &["王甲"]).await;
        approve(&bench, HUANGBEI, &["王乙"]).await;
        approve(&bench, NANTOU, &["王丙"]).await;
        for filter in [by_name("王"), LedgerFilter { limit: 50, ..LedgerFilter::default() }] {
            let street = LedgerFilter { street: Some(NANTOU.into()), ..filter.clone() };
            assert_eq!(names(&bench, &Area::Street(HUANGBEI.into()), filter.clone()).await, ["王乙"]);
            assert_eq!(names(&bench, &Area::District("440303".into()), filter.clone()).await, ["王甲", "王乙"]);
            assert_eq!(names(&bench, &Area::City, street.clone()).await, ["王丙"]);
            assert!(names(&bench, &Area::District("440303".into()), street).await.is_empty());
        }
        let size = async |area| bench.read().await.ledger_size(&area).await.unwrap();
        assert_eq!((size(Area::City).await, size(Area::District("440303".into())).await), (3, 2));
    }

    async fn every_order_pages_completely(bench: Bench) {
        let names_of = vec!["王小明"; 23];
        let put = approve_as(&bench, GUIYUAN, &names_of, |n, child| {
            let n = i64::try_from(n).unwrap();
            child.birth_date = day(&format!("201{}-05-01", n % 3));
            child.due = day(&format!("2027-0{}-01", 1 + n % 4));
            child.approved_at = at(n % 5);
        }).await;
        let all: BTreeSet<ChildId> = put.iter().map(|child| child.id).collect();
        let of = |id: &ChildId| put.iter().find(|child| child.id == *id).unwrap();
        for order in [LedgerOrder::DueFirst, LedgerOrder::Youngest, LedgerOrder::Oldest, LedgerOrder::NewestRecord] {
            for name in [None, Some("小明".to_owned())] {
                let filter = LedgerFilter { name, order, limit: 4, ..LedgerFilter::default() };
                let rows = pages(&bench, &Area::Street(GUIYUAN.into()), filter).await;
                let ids: Vec<ChildId> = rows.into_iter().map(|(id, _)| id).collect();
                assert_eq!(ids.len(), 23);
                assert_eq!(ids.iter().copied().collect::<BTreeSet<_>>(), all);
                let sorted = match order {
                    LedgerOrder::DueFirst => ids.is_sorted_by_key(|id| of(id).due),
                    LedgerOrder::Oldest => ids.is_sorted_by_key(|id| of(id).birth_date),
                    LedgerOrder::Youngest => ids.is_sorted_by(|a, b| of(a).birth_date >= of(b).birth_date),
                    LedgerOrder::NewestRecord => ids.is_sorted_by(|a, b| of(a).approved_at >= of(b).approved_at),
                };
                assert!(sorted, "{order:?}");
            }
        }
    }

    async fn an_address_holds_no_birth_date(bench: Bench) {
        approve(&bench, GUIYUAN, &["王甲", "王乙"]).await;
        let filter = LedgerFilter { order: LedgerOrder::Youngest, limit: 1, ..LedgerFilter::default() };
        let next = bench.read().await.ledger(&Area::City, &filter).await.unwrap().next.unwrap();
        let again = bench.read().await.ledger(&Area::City, &filter).await.unwrap().next.unwrap();
        assert_ne!(next, again, "sealed, so never the same");
    }

    async fn a_new_version_replaces_the_record_at_its_address(bench: Bench) {
        let first = approve(&bench, GUIYUAN, &["王小明"]).await.remove(0);
        commit(&bench, async |work| {
            let version = declaration(first.family, HUANGBEI);
            let version = casework::port::DeclarationRecord { version: 2, ..version };
            work.add_declaration(&version, "王芳", &[]).await?;
            work.put_child(&child(&version, 1, "王大明")).await
        }).await.unwrap();
        assert_eq!(pages(&bench, &Area::City, by_name("大明")).await, [(first.id, "王大明".to_owned())]);
        assert!(names(&bench, &Area::City, by_name("小明")).await.is_empty());
        assert!(names(&bench, &Area::Street(GUIYUAN.into()), by_name("大明")).await.is_empty());

        commit(&bench, async |work| work.remove_child(&first).await).await.unwrap();
        assert!(names(&bench, &Area::City, by_name("大明")).await.is_empty());
        assert!(bench.read().await.child(first.id).await.unwrap().is_none());
    }
}
