use std::collections::BTreeSet;

use casework::{
    delivery::Failure,
    id::{FamilyId, MessageId},
    port::{Channel, Message, Registry},
};
use sea_orm::{ConnectionTrait, Statement};

use crate::support::{Bench, at, commit, family, new_id, on_both};

fn message(family: Option<FamilyId>, seconds: i64) -> Message {
    Message {
        id: new_id::<MessageId>(),
        family,
        to: "+8613800138000".to_owned(),
        channel: Channel::Sms,
        text: "【同行】您的申报已收到。".to_owned(),
        purpose: "submitted".to_owned(),
        created_at: at(seconds),
        attempts: 0,
    }
}

on_both! {
    async fn a_message_is_taken_held_and_sent(bench: Bench) {
        let (mine, code) = commit(&bench, async |work| {
            let mine = message(Some(family(work).await), 1);
            let code = message(None, 0);
            work.enqueue(&mine).await?;
            work.enqueue(&code).await?;
            Ok((mine, code))
        }).await.unwrap();
        let take = async |now, until| {
            let taken = commit(&bench, async |work| work.take_due(at(now), at(until), 10).await).await.unwrap();
            taken.into_iter().map(|it| (it.id, it.to, it.text, it.attempts)).collect::<Vec<_>>()
        };
        let as_taken = |it: &Message, attempts| (it.id, it.to.clone(), it.text.clone(), attempts);
        assert_eq!(take(0, 30).await, [as_taken(&code, 0)]);
        assert_eq!(take(5, 60).await, [as_taken(&mine, 0)]);
        assert_eq!(take(29, 99).await, []);
        assert_eq!(take(30, 99).await, [as_taken(&code, 1)]);

        commit(&bench, async |work| {
            work.mark_sent(mine.id, at(40)).await?;
            work.retry_later(mine.id, at(41), Failure::Busy).await?;
            work.retry_later(code.id, at(200), Failure::Busy).await
        }).await.unwrap();
        assert_eq!(take(199, 999).await, []);
        assert_eq!(take(200, 999).await, [as_taken(&code, 2)]);
    }

    async fn what_is_sent_keeps_no_recipient(bench: Bench) {
        let sent = message(None, 0);
        commit(&bench, async |work| {
            work.enqueue(&sent).await?;
            work.mark_sent(sent.id, at(1)).await
        }).await.unwrap();
        let raw = bench.raw().await;
        let left = "SELECT count(*) AS n FROM outbox WHERE recipient IS NULL AND body IS NULL AND sent_at IS NOT NULL AND purpose = 'submitted'";
        let row = raw.query_one_raw(Statement::from_string(raw.get_database_backend(), left)).await.unwrap().unwrap();
        assert_eq!(row.try_get::<i64>("", "n").unwrap(), 1);
    }

    async fn what_can_not_be_delivered_is_put_aside_and_may_come_back(bench: Bench) {
        let (mine, code) = (message(None, 0), message(None, 0));
        commit(&bench, async |work| {
            work.enqueue(&mine).await?;
            work.enqueue(&code).await?;
            work.take_due(at(0), at(1), 10).await?;
            work.bury(mine.id, at(5), Failure::Silent, true).await?;
            work.bury(code.id, at(6), Failure::TooLate, false).await
        }).await.unwrap();
        let dead = bench.read().await.dead_letters(10).await.unwrap();
        let seen: Vec<_> = dead.iter().map(|it| (it.id, it.attempts, it.failure, it.kept)).collect();
        assert_eq!(seen, [(code.id, 1, Failure::TooLate, false), (mine.id, 1, Failure::Silent, true)]);
        assert_eq!(commit(&bench, async |work| work.take_due(at(99), at(100), 10).await).await.unwrap().len(), 0);

        assert!(!commit(&bench, async |work| work.revive(code.id, at(10)).await).await.unwrap(), "nothing of it is left");
        assert!(commit(&bench, async |work| work.revive(mine.id, at(10)).await).await.unwrap());
        assert!(!commit(&bench, async |work| work.revive(mine.id, at(10)).await).await.unwrap(), "once");
        let taken = commit(&bench, async |work| work.take_due(at(10), at(100), 10).await).await.unwrap();
        assert_eq!(taken.iter().map(|it| (it.id, it.attempts, it.text.clone())).collect::<Vec<_>>(), [(mine.id, 0, mine.text)]);
        assert_eq!(commit(&bench, async |work| work.sweep_dead_letters(at(7)).await).await.unwrap(), 1);
        assert!(bench.read().await.dead_letters(10).await.unwrap().is_empty());
    }

    async fn no_message_is_taken_by_two(bench: Bench) {
        let all: BTreeSet<MessageId> = commit(&bench, async |work| {
            let mut all = BTreeSet::new();
            for _ in 0..40 {
                let message = message(None, 0);
                work.enqueue(&message).await?;
                all.insert(message.id);
            }
            Ok(all)
        }).await.unwrap();
        let takers: Vec<_> = (0..4).map(|_| {
            let registry = bench.registry.clone();
            tokio::spawn(async move {
                let mut taken = Vec::new();
                loop {
                    let mut work = registry.begin().await.unwrap();
                    let some = work.take_due(at(1), at(100), 3).await.unwrap();
                    tokio::time::sleep(std::time::Duration::from_millis(2)).await;
                    work.commit().await.unwrap();
                    if some.is_empty() {
                        return taken;
                    }
                    taken.extend(some.into_iter().map(|message| message.id));
                }
            })
        }).collect();
        let mut taken = Vec::new();
        for taker in takers {
            taken.extend(taker.await.unwrap());
        }
        assert_eq!(taken.len(), 40);
        assert_eq!(taken.into_iter().collect::<BTreeSet<_>>(), all);
    }

    async fn an_unreadable_message_does_not_stop_the_others(bench: Bench) {
        let (bad, good) = (message(None, 0), message(None, 1));
        commit(&bench, async |work| work.enqueue(&bad).await).await.unwrap();
        bench.sql("UPDATE outbox SET body = recipient").await;
        commit(&bench, async |work| work.enqueue(&good).await).await.unwrap();
        let taken = commit(&bench, async |work| work.take_due(at(1), at(9), 10).await).await.unwrap();
        assert_eq!(taken.iter().map(|message| message.id).collect::<Vec<_>>(), [good.id]);
    }
}
