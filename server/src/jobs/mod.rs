//! What runs beside the pages. A job is one round of work that is called again and again; [`Jobs`] keeps its rhythm,
//! lets it rest while the database is away, says so once, and stops it when the program stops.

pub mod chain;
pub mod climb;
pub mod outbox;
pub mod phone;
pub mod renewal;
pub mod sweep;

use std::{pin::Pin, time::Duration};

use tokio::{
    sync::watch,
    task::JoinHandle,
    time::{Instant, sleep_until},
};

/// The longest rest after failures, so that work goes on soon after the cause has ended.
const LONGEST_REST: Duration = Duration::from_secs(4);

pub type Round<'a> = Pin<Box<dyn Future<Output = Result<(), String>> + Send + 'a>>;

pub trait Job: Send + 'static {
    const NAME: &'static str;
    const EVERY: Duration;

    fn round(&mut self) -> Round<'_>;
}

/// The running jobs.
pub struct Jobs {
    stop: watch::Sender<bool>,
    running: Vec<JoinHandle<()>>,
}

impl Default for Jobs {
    fn default() -> Self {
        Self { stop: watch::Sender::new(false), running: Vec::new() }
    }
}

impl Jobs {
    pub fn start<J: Job>(&mut self, job: J) {
        self.running.push(tokio::spawn(run(job, self.stop.subscribe())));
    }

    /// Each job ends after one last round, so that what was done until now is sent and sealed.
    pub async fn stop(self) {
        self.stop.send_replace(true);
        for job in self.running {
            if let Err(error) = job.await {
                tracing::error!(%error, "a job broke");
            }
        }
    }
}

async fn run<J: Job>(mut job: J, mut stop: watch::Receiver<bool>) {
    let mut failures = 0;
    loop {
        let stopping = *stop.borrow();
        match job.round().await {
            Ok(()) if failures > 0 => {
                tracing::info!(job = J::NAME, "works again");
                failures = 0;
            }
            Ok(()) => {}
            Err(error) => {
                if failures == 0 {
                    tracing::error!(job = J::NAME, %error, "does not work, tries again");
                }
                failures += 1;
            }
        }
        if stopping {
            return;
        }
        let next = Instant::now() + rest::<J>(failures);
        tokio::select! {
            () = sleep_until(next) => {}
            // An error means that nobody can stop us any more: the program is going down.
            _ = stop.changed() => {}
        }
    }
}

fn rest<J: Job>(failures: u32) -> Duration {
    (J::EVERY * 2_u32.pow(failures.min(6))).min(LONGEST_REST.max(J::EVERY))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    };

    struct Counting(Arc<AtomicU32>);

    impl Job for Counting {
        const NAME: &'static str = "counting";
        const EVERY: Duration = Duration::from_millis(2);

        fn round(&mut self) -> Round<'_> {
            let count = self.0.fetch_add(1, Ordering::SeqCst);
            Box::pin(async move { if count < 3 { Err("away".to_owned()) } else { Ok(()) } })
        }
    }

    struct Rare;

    impl Job for Rare {
        const NAME: &'static str = "rare";
        const EVERY: Duration = Duration::from_mins(1);

        fn round(&mut self) -> Round<'_> {
            Box::pin(async { Ok(()) })
        }
    }

    #[test]
    fn a_job_rests_longer_after_failures_but_never_long() {
        let rests: Vec<_> = [0, 1, 2, 3, 40].map(rest::<Counting>).into_iter().map(|rest| rest.as_millis()).collect();
        assert_eq!(rests, [2, 4, 8, 16, 128]);
        assert_eq!(rest::<Rare>(5), Duration::from_mins(1), "nor less than its rhythm");
    }

    #[tokio::test]
    async fn a_job_goes_on_after_failures_and_works_once_more_when_stopped() {
        let count = Arc::new(AtomicU32::new(0));
        let mut jobs = Jobs::default();
        jobs.start(Counting(count.clone()));
        while count.load(Ordering::SeqCst) < 6 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        let before = count.load(Ordering::SeqCst);
        jobs.stop().await;
        assert!(count.load(Ordering::SeqCst) > before);
    }
}
