use std::fmt::Write;

use casework::{
    actor::{Area, Role},
    id::{AccountId, StaffId},
    port::{Account, Channel, Draft, HukouDecision, Message, OneTimeCode, QueueFilter, RegistryError, StaffRecord},
};
use domain::{hukou::Counts, journey::ChildNo};

use crate::support::{Bench, GUIYUAN, answers, at, child, commit, declaration, declared, family, new_id, on_both};

/// Whether the text is there, as it is or as a dump writes bytes.
fn holds(bytes: &[u8], text: &str) -> bool {
    let mut hex = String::new();
    for byte in text.bytes() {
        write!(hex, "{byte:02x}").unwrap();
    }
    [text, &hex].iter().any(|needle| bytes.windows(needle.len()).any(|window| window == needle.as_bytes()))
}

on_both! {
    async fn nothing_personal_is_stored_in_the_open(bench: Bench) {
        let version = commit(&bench, async |work| {
            let family = family(work).await;
            work.add_account(&Account { id: new_id::<AccountId>(), family, way_in: domain::journey::WayIn::parse("+8613911112222").unwrap(), created_at: at(0) }).await?;
            let told = answers(&[("guardian.name", "欧阳倩倩"), ("home.address", "解放路七号"), ("contact.note", "晚上打来")]);
            work.add_draft(&Draft { family, answers: told.clone(), base: None, revision: 1, updated_at: at(0) }).await?;
            let mut version = declaration(family, GUIYUAN);
            version.answers = told;
            version.note = "像是两家同住".into();
            version.remarks.insert("guardian.name".to_owned(), "姓名与证不同".to_owned());
            version.hukou.insert(ChildNo(1), HukouDecision { counts: Counts::Shenzhen, reason: "户口本写着鹅埠".to_owned(), by: new_id(), at: at(0) });
            work.add_declaration(&version, "欧阳倩倩", &[declared(1, "司马小宝", "2019-05-01", Some("440303201905010025"))]).await?;
            let mut record = child(&version, 1, "司马小宝");
            record.document = Some("440303201905010025".to_owned());
            record.signs = vec!["sign_of_care".to_owned()];
            record.guardian = "欧阳倩倩".into();
            record.guardian_phone = Some("+8613911112222".to_owned());
            work.put_child(&record).await?;
            work.add_code(&OneTimeCode {
                id: new_id(), phone: "+8613911112222".to_owned(), code_hash: vec![1], network: "n".to_owned(),
                created_at: at(0), expires_at: at(9), failures: 0, used: false,
            }).await?;
            for family in [Some(family), None] {
                work.enqueue(&Message {
                    id: new_id(), family, to: "+8613911112222".to_owned(), channel: Channel::Sms,
                    text: "验证码 493817".to_owned(), purpose: "code".to_owned(), created_at: at(0), attempts: 0,
                }).await?;
            }
            work.add_staff(&StaffRecord {
                id: new_id::<StaffId>(), username: "reviewer.one".to_owned(), role: Role::StreetReviewer,
                area: Area::Street(GUIYUAN.into()), password_hash: "$argon2id$hash".to_owned(),
                totp_secret: b"totp-secret-bytes".to_vec(), totp_step: 0, failures: 0, locked_until: None,
                disabled: false, created_at: at(0),
            }).await?;
            Ok(version)
        }).await.unwrap();

        let bytes = bench.stored_bytes();
        assert!(holds(&bytes, &version.number), "what is not sealed is found, so the search works");
        for personal in [
            "欧阳倩倩", "欧阳", "司马小宝", "小宝", "13911112222", "440303201905010025", "解放路七号", "晚上打来",
            "像是两家同住", "姓名与证不同", "户口本写着鹅埠", "sign_of_care", "493817", "$argon2id$hash", "totp-secret-bytes",
        ] {
            assert!(!holds(&bytes, personal), "{personal}");
        }
    }

    async fn a_value_moved_to_another_row_does_not_open(bench: Bench) {
        let (one, two) = commit(&bench, async |work| {
            let one = declaration(family(work).await, GUIYUAN);
            let mut two = declaration(one.family, GUIYUAN);
            two.version = 2;
            work.add_declaration(&one, "王芳", &[]).await?;
            work.add_declaration(&two, "王芳", &[]).await?;
            Ok((one, two))
        }).await.unwrap();
        // The same family, so the same key: only the place differs.
        bench.sql("UPDATE declaration SET answers = (SELECT answers FROM declaration WHERE version = 2) WHERE version = 1").await;
        let mut work = bench.read().await;
        assert!(matches!(work.declaration(one.id).await, Err(RegistryError::Unreadable(_))));
        assert!(work.declaration(two.id).await.unwrap().is_some());
    }

    async fn a_value_moved_to_another_column_does_not_open(bench: Bench) {
        commit(&bench, async |work| {
            let record = declaration(family(work).await, GUIYUAN);
            work.add_declaration(&record, "王芳", &[]).await
        }).await.unwrap();
        bench.sql("UPDATE declaration SET guardian = note").await;
        let filter = QueueFilter { limit: 5, ..QueueFilter::default() };
        let page = bench.read().await.queue(&Area::City, &filter).await;
        assert!(matches!(page, Err(RegistryError::Unreadable(why)) if why.contains("declaration.guardian")));
    }

    async fn another_familys_key_does_not_open(bench: Bench) {
        let record = commit(&bench, async |work| {
            let record = declaration(family(work).await, GUIYUAN);
            work.add_declaration(&record, "王芳", &[]).await?;
            family(work).await;
            Ok(record)
        }).await.unwrap();
        let of_another = "SELECT f.wrapped_key FROM family f WHERE f.id NOT IN (SELECT family FROM declaration)";
        bench.sql(&format!("UPDATE family SET wrapped_key = ({of_another})")).await;
        let read = bench.read().await.declaration(record.id).await;
        assert!(matches!(read, Err(RegistryError::Unreadable(_))), "{read:?}");
    }
}
