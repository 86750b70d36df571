//! `[reports.NAME]`: reports that go by themselves, by the clock of the app's zone. Once, whichever process sees to it, also
//! over restarts; one that was missed goes at the next start if it is not a day late.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use tokio::sync::watch;

use super::mail::Post;
use super::period::{Days, add};
use super::{Report, zone_of};
use crate::config::{Every, MailedReport, Settings};
use crate::hash::{hex, random};
use crate::outbox::Class;
use crate::store::{Mailed, Store, StoreError, Writer};

/// How often it looks at the clock.
const LOOK: Duration = Duration::from_secs(2);
/// Before a report that did not go out is tried again.
const AGAIN: Duration = Duration::from_secs(30);
const LEASE: &str = "reports/lease";
/// For how long a process may send without saying so again: longer than a letter takes.
const LEASE_MS: i64 = 120_000;
/// Later than this nobody waits for it.
const LATEST_MS: i64 = 24 * 3_600_000;

struct Schedule {
    settings: Settings,
    post: Post,
    store: Store,
    writer: Writer,
    token: String,
    /// The last time of each report that needs nothing more.
    settled: HashMap<String, Timestamp>,
    again_at: Instant,
}

/// Mails reports until the server stops.
///
/// # Errors
/// TLS cannot be set up, or there are no random bytes.
pub(crate) fn mail_reports(
    settings: &Settings,
    store: &Store,
    writer: &Writer,
    mut stopping: watch::Receiver<bool>,
) -> Result<(), String> {
    let Some(mail) = settings.mail.clone().filter(|_| !settings.reports.is_empty()) else { return Ok(()) };
    let token = hex(&random::<16>().map_err(|_| "the system has no random bytes to give".to_owned())?);
    let mut schedule = Schedule {
        post: Post::new(mail)?,
        settings: settings.clone(),
        store: store.clone(),
        writer: writer.clone(),
        token,
        settled: HashMap::new(),
        again_at: Instant::now(),
    };
    tokio::spawn(async move {
        loop {
            if let Err(error) = schedule.turn().await {
                tracing::warn!(%error, "reports are not mailed for now");
            }
            tokio::select! {
                () = tokio::time::sleep(LOOK) => {}
                _ = stopping.wait_for(|stopping| *stopping) => return,
            }
        }
    });
    Ok(())
}

impl Schedule {
    async fn turn(&mut self) -> Result<(), StoreError> {
        if Instant::now() < self.again_at {
            return Ok(());
        }
        for report in self.settings.reports.clone() {
            let zone = zone_of(&self.settings, &report.app);
            let Some((due, day)) = latest(&report, &zone, Timestamp::now()) else { continue };
            if self.settled.get(&report.name) == Some(&due) {
                continue;
            }
            let known = self.store.mailed(&report.name).await?;
            let over = |known: &Mailed| {
                let due_ms = due.as_millisecond();
                known.due_ms > due_ms || (known.due_ms == due_ms && known.settled)
            };
            if !known.as_ref().is_some_and(over) {
                if !self.hold().await? {
                    self.again_at = Instant::now() + AGAIN;
                    continue;
                }
                let done = self.see_to(&report, due, day, zone).await;
                // Whoever is restarted need not wait for its own former right.
                self.writer.let_go(LEASE, self.token.clone()).await?;
                if !done? {
                    self.again_at = Instant::now() + AGAIN;
                    continue;
                }
            }
            self.settled.insert(report.name, due);
        }
        Ok(())
    }

    /// Sends a report that was due at a time to whom it was not sent. Answers whether nothing is left to do.
    async fn see_to(
        &self,
        report: &MailedReport,
        due: Timestamp,
        day: Date,
        zone: TimeZone,
    ) -> Result<bool, StoreError> {
        let due_ms = due.as_millisecond();
        // Looked at once more: it may have gone while somebody else had the right.
        let Some(known) = self.store.mailed(&report.name).await? else {
            // Nobody has missed what was not configured yet.
            self.note(report, Mailed { due_ms, sent: Vec::new(), settled: true }).await?;
            return Ok(true);
        };
        if known.due_ms == due_ms && known.settled {
            return Ok(true);
        }
        let sent = if known.due_ms == due_ms { known.sent } else { Vec::new() };
        let mut mailed = Mailed { due_ms, sent, settled: false };
        if Timestamp::now().as_millisecond() - due_ms > LATEST_MS {
            tracing::warn!(report = report.name, %due, "a report was not mailed, and is a day late: it is left out");
            self.note(report, Mailed { settled: true, ..mailed }).await?;
            return Ok(true);
        }
        let made = Report::read(&self.store, &report.app, days(report, day), zone, self.settings.apps.get(&report.app));
        let made = made.await?;
        let mut failed = false;
        for to in report.to.iter().filter(|to| !mailed.sent.contains(&to.to_string())).collect::<Vec<_>>() {
            if !self.hold().await? {
                return Ok(false);
            }
            let verdict = self.post.send(&made, to, &format!("{} {due}", report.name)).await;
            match verdict.class {
                Class::Done => tracing::info!(report = report.name, "a report was mailed"),
                // It would be refused again: the others still get theirs.
                Class::Dead | Class::Refused => {
                    tracing::warn!(report = report.name, status = verdict.status, "an address refused a report");
                }
                class => {
                    let class = class.word();
                    tracing::warn!(report = report.name, class, "a report did not go out, and is tried again");
                    failed = true;
                    continue;
                }
            }
            mailed.sent.push(to.to_string());
            self.note(report, mailed.clone()).await?;
        }
        if !failed {
            self.note(report, Mailed { settled: true, ..mailed }).await?;
        }
        Ok(!failed)
    }

    async fn hold(&self) -> Result<bool, StoreError> {
        self.writer.hold(LEASE, self.token.clone(), LEASE_MS).await
    }

    async fn note(&self, report: &MailedReport, mailed: Mailed) -> Result<(), StoreError> {
        self.writer.note_mailed(report.name.clone(), mailed).await
    }
}

/// When a report was due last, and on which day that was.
fn latest(report: &MailedReport, zone: &TimeZone, now: Timestamp) -> Option<(Timestamp, Date)> {
    let today = zone.to_datetime(now).date();
    // Today's may still come: then it was that of a week ago.
    let days = (0..8).map(|back| add(today, -back));
    let fits = |day: &Date| match report.every {
        Every::Day => true,
        Every::Week(weekday) => day.weekday() == weekday,
    };
    let due = |day: Date| Some((zone.to_timestamp(day.to_datetime(report.at)).ok()?, day));
    days.filter(fits).filter_map(due).find(|(due, _)| *due <= now)
}

/// The days of a report that goes on a day: those since the one before it.
fn days(report: &MailedReport, day: Date) -> Days {
    let count = match report.every {
        Every::Day => 1,
        Every::Week(_) => 7,
    };
    Days { from: add(day, -count), to: add(day, -1) }
}

#[cfg(test)]
mod tests {
    use jiff::civil::Weekday;

    use super::*;

    #[test]
    fn a_report_is_due_by_the_clock_of_its_zone_also_where_clocks_are_changed() {
        let paris = TimeZone::get("Europe/Paris").expect("a zone");
        let report = |every, at: &str| MailedReport {
            name: "weekly".to_owned(),
            app: "1".to_owned(),
            to: Vec::new(),
            every,
            at: at.parse().expect("a time"),
        };
        let monday = Every::Week(Weekday::Monday);
        for (every, at, now, due, from, to) in [
            (monday, "08:00", "2024-11-11T07:00:00Z", "2024-11-11T07:00:00Z", "2024-11-04", "2024-11-10"),
            (monday, "08:00", "2024-11-11T06:59:59Z", "2024-11-04T07:00:00Z", "2024-10-28", "2024-11-03"),
            // In summer an hour earlier by UTC.
            (monday, "08:00", "2024-10-22T00:00:00Z", "2024-10-21T06:00:00Z", "2024-10-14", "2024-10-20"),
            (Every::Day, "23:30", "2024-11-11T22:29:00Z", "2024-11-10T22:30:00Z", "2024-11-09", "2024-11-09"),
            // There is no half past two on that day, and twice on this one.
            (Every::Day, "02:30", "2024-03-31T12:00:00Z", "2024-03-31T01:30:00Z", "2024-03-30", "2024-03-30"),
            (Every::Day, "02:30", "2024-10-27T12:00:00Z", "2024-10-27T00:30:00Z", "2024-10-26", "2024-10-26"),
        ] {
            let report = report(every, at);
            let (found, day) = latest(&report, &paris, now.parse().expect("a time")).expect("a time");
            assert_eq!(found.to_string(), due, "{now}");
            let days = days(&report, day);
            assert_eq!((days.from.to_string().as_str(), days.to.to_string().as_str()), (from, to), "{now}");
        }
    }
}
