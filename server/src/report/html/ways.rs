//! The sections on how records came here, and where they went from here.

use super::super::Report;
use super::super::figures::Source;
use super::super::words::{grouped, share};
use super::section::{Chart, Section};
use super::svg::Bar;
use super::table::table;

pub(super) fn sources(report: &Report) -> Section {
    let counts = Source::ALL.map(|source| (source, report.figures.sources.get(&source).copied().unwrap_or_default()));
    let whole = report.figures.totals.now.records;
    let bars = counts.map(|(source, count)| Bar {
        label: source.words().to_owned(),
        value: count.now,
        said: format!("{}  ({})", grouped(count.now), share(count.now, whole)),
    });
    let rows = counts.map(|(source, count)| {
        [source.words().to_owned(), grouped(count.now), share(count.now, whole), grouped(count.before)]
    });
    let mut words =
        "Who has told this server of a record. What the API alone knows is a lost webhook, or one that was \
                     not set up; the audit tells which."
            .to_owned();
    if report.figures.undated > 0 {
        words.push_str(&undated(report.figures.undated));
    }
    let table = table("Records by source", ["Source", "Records", "Share", "Before"], &rows);
    Section::new("Sources", &words, "Records by source", Chart::Bars(bars.into()), table)
}

fn undated(count: i64) -> String {
    format!(" {} records do not say when they are from: they are in no day.", grouped(count))
}

pub(super) fn deliveries(report: &Report) -> Option<Section> {
    let deliveries = &report.figures.deliveries;
    if deliveries.is_empty() {
        return None;
    }
    let bars: Vec<Bar> = deliveries
        .iter()
        .map(|one| {
            let waiting = if one.pending > 0 { format!("  ({} waiting)", grouped(one.pending)) } else { String::new() };
            Bar { label: one.target.clone(), value: one.sent.now, said: grouped(one.sent.now) + &waiting }
        })
        .collect();
    let rows: Vec<[String; 6]> = deliveries
        .iter()
        .map(|one| {
            let [sent, before, pending, given_up] =
                [one.sent.now, one.sent.before, one.pending, one.given_up].map(grouped);
            [one.target.clone(), sent, before, pending, given_up, one.state().to_owned()]
        })
        .collect();
    let words = "What your targets took in these days, of all apps; what waits and what was given up is as of now.";
    let sent: i64 = deliveries.iter().map(|one| one.sent.now).sum();
    let said = format!("{} deliveries in these days.", grouped(sent));
    let heads = ["Target", "Delivered", "Before", "Waiting", "Given up", "State"];
    let tables = table("Deliveries by target", heads, &rows);
    Some(Section::new("Deliveries", words, &said, Chart::Bars(bars), tables))
}
