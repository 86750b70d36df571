//! The sections of the page: a heading, a sentence, a chart, and its table.

use super::super::Report;
use super::super::distribution::Distribution;
use super::super::figures::{Beside, Parts, Prize};
use super::super::lines::{WEEKDAYS, named, tidy};
use super::super::period::hours_of;
use super::super::seen::STAGES;
use super::super::words::{change, decimal, grouped, share};
use super::section::{Chart, Section};
use super::svg::{Bar, Column};
use super::table::table;
use super::ways;

/// All of them that have something to show.
pub(super) fn all(report: &Report) -> Vec<Section> {
    let figures = &report.figures;
    let parts = [
        Some(funnel(report)),
        Some(by_day(report)),
        Some(by_hour(report)),
        prizes(report),
        spread("Scores", "score", "Of finished plays that state a score.", &figures.scores),
        spread("Time taken", "seconds", "Of finished plays that state how long they took, in seconds.", &figures.times),
        divided(report, "Countries", "Country", &figures.countries),
        divided(report, "Languages", "Locale", &figures.locales),
        divided(report, "Referrals", "Referral", &figures.referrals),
        repeats(report),
        Some(ways::sources(report)),
        ways::deliveries(report),
    ];
    parts.into_iter().flatten().collect()
}

/// Those that say nothing of few people: no scores, no hours, nobody's habits.
pub(super) fn shared(report: &Report) -> Vec<Section> {
    let figures = &report.figures;
    let parts = [
        Some(funnel(report)),
        Some(by_day(report)),
        prizes(report),
        divided(report, "Countries", "Country", &figures.countries),
        divided(report, "Languages", "Locale", &figures.locales),
        divided(report, "Referrals", "Referral", &figures.referrals),
    ];
    parts.into_iter().flatten().collect()
}

fn funnel(report: &Report) -> Section {
    let Beside { now, before } = report.figures.totals;
    let seen = report.figures.seen;
    let mut stages: Vec<(&str, i64, i64)> = Vec::new();
    if let Some(seen) = seen {
        stages.extend(STAGES.map(|(_, word, stage)| (word, stage(seen.now), stage(seen.before))));
    }
    stages.extend([
        ("Records", now.records, before.records),
        ("Finished", now.finished, before.finished),
        ("Leads", now.leads, before.leads),
        ("Opt-ins", now.optins, before.optins),
        ("Wins", now.wins, before.wins),
        ("Claims collected", now.collected, before.collected),
    ]);
    let bar = |(name, count, _): &(&str, i64, i64)| Bar {
        label: (*name).to_owned(),
        value: *count,
        said: format!("{}  ({})", grouped(*count), share(*count, now.records)),
    };
    let bars: Vec<Bar> = stages.iter().map(bar).collect();
    let said = format!("Of {} records, {} were finished and {} left an address.", now.records, now.finished, now.leads);
    let row = |(name, count, was): &(&str, i64, i64)| {
        [(*name).to_owned(), grouped(*count), share(*count, now.records), grouped(*was), change(*count, *was)]
    };
    let rows: Vec<[String; 5]> = stages.iter().map(row).collect();
    let table = table("From opened to claimed", ["Stage", "Now", "Of records", "Before", "Change"], &rows);
    let words = if seen.is_some() {
        "Opened, started and completed (the vendor's views, engagement and completions) are counted by your page; the \
         vendor's own figures differ. A lead has an address; a win names a prize."
    } else {
        "From records: views and starts are counted by your page, and there is no such count here. A lead has an address; \
         a win names a prize."
    };
    Section::new("Funnel", words, &said, Chart::Bars(bars), table)
}

fn by_day(report: &Report) -> Section {
    let (days, hush) = (&report.figures.days, report.hush);
    let columns: Vec<Column> = days
        .iter()
        .map(|day| Column {
            label: day.date.strftime(if days.len() > 7 { "%-d %b" } else { "%a %-d" }).to_string(),
            now: hush.drawn(day.counts.now.finished),
            before: Some(hush.drawn(day.counts.before.finished)),
        })
        .collect();
    let best = days.iter().max_by_key(|day| day.counts.now.finished);
    let said = best.map_or_else(String::new, |day| {
        format!(
            "Finished plays by day. The most, {}, on {}.",
            hush.said(day.counts.now.finished),
            day.date.strftime("%-d %B")
        )
    });
    let rows: Vec<[String; 6]> = days
        .iter()
        .map(|day| {
            let (now, before) = (day.counts.now, day.counts.before);
            let counts =
                [now.records, now.finished, now.leads, now.wins, before.finished].map(|count| hush.said(count));
            let [records, finished, leads, wins, was] = counts;
            [day.date.strftime("%a %-d %b").to_string(), records, finished, leads, wins, was]
        })
        .collect();
    let heads = ["Day", "Records", "Finished", "Leads", "Wins", "Finished before"];
    let odd: Vec<String> = days
        .iter()
        .map(|day| (day, hours_of(day.date, &report.zone)))
        .filter(|(_, hours)| (hours - 24.0).abs() > 1e-9)
        .map(|(day, hours)| format!(" {} has {} hours.", day.date.strftime("%A, %-d %B,"), tidy(hours)))
        .collect();
    let words = format!("Finished plays, beside the same place in the days before.{}", odd.concat());
    Section::new("By day", &words, &said, Chart::Columns(columns), table("By day", heads, &rows))
}

fn by_hour(report: &Report) -> Section {
    let hours = &report.figures.hours;
    let count = |hour: usize| hours.iter().filter_map(|row| row.get(hour)).sum::<i64>();
    let best = (0..24).max_by_key(|hour| (count(*hour), 24 - hour)).unwrap_or_default();
    let said = format!("Finished plays by weekday and hour. The most between {best}:00 and {}:00.", best + 1);
    let rows: Vec<[String; 9]> = (0..24)
        .map(|hour| {
            let mut row: [String; 9] = std::array::from_fn(|place| {
                let weekday = place.checked_sub(1).and_then(|weekday| hours.get(weekday)?.get(hour));
                weekday.copied().map(grouped).unwrap_or_default()
            });
            row[0] = format!("{hour:02}:00");
            row[8] = grouped(count(hour));
            row
        })
        .collect();
    let [mon, tue, wed, thu, fri, sat, sun] = WEEKDAYS;
    let heads = ["Hour", mon, tue, wed, thu, fri, sat, sun, "All"];
    let table = table("Finished plays by hour and weekday", heads, &rows);
    Section::new("By hour", &said, &said, Chart::Heat(Box::new(*hours)), table)
}

fn prizes(report: &Report) -> Option<Section> {
    let (prizes, hush) = (&report.figures.prizes, report.hush);
    // What is left tells how many went.
    let left = |prize: &Prize| prize.left().filter(|_| hush.tells(prize.wins_ever));
    if prizes.is_empty() {
        return None;
    }
    let bars: Vec<Bar> = prizes
        .iter()
        .take(12)
        .map(|prize| Bar {
            label: prize.name().to_owned(),
            value: hush.drawn(prize.wins),
            said: match left(prize) {
                Some(left) => format!("{}  ({} left)", hush.said(prize.wins), grouped(left)),
                None => hush.said(prize.wins),
            },
        })
        .collect();
    let none = || "–".to_owned();
    let rows: Vec<[String; 7]> = prizes
        .iter()
        .map(|prize| {
            let stock = prize.stock.map_or_else(none, |stock| grouped(i64::try_from(stock).unwrap_or(i64::MAX)));
            let left = left(prize).map_or_else(none, grouped);
            let [wins, before, collected, ever] =
                [prize.wins, prize.wins_before, prize.collected, prize.wins_ever].map(|count| hush.said(count));
            [prize.name().to_owned(), wins, before, collected, ever, stock, left]
        })
        .collect();
    let heads = ["Prize", "Won", "Before", "Collected", "Of all time", "Stock", "Left"];
    let said = format!("{} wins in these days.", grouped(report.figures.totals.now.wins));
    let tables = table("Prizes, and what is left", heads, &rows);
    Some(Section::new("Prizes", &said, &said, Chart::Bars(bars), tables))
}

fn spread(heading: &str, unit: &str, words: &str, spread: &Beside<Option<Distribution>>) -> Option<Section> {
    let now = spread.now.as_ref()?;
    let single = now.bins.iter().all(|bin| (bin.to - bin.from - 1.0).abs() < 1e-9) && now.least.fract() == 0.0;
    let name = |from: f64, to: f64| if single { tidy(from) } else { format!("{}–{}", tidy(from), tidy(to)) };
    let columns: Vec<Column> =
        now.bins.iter().map(|bin| Column { label: tidy(bin.from), now: bin.count, before: None }).collect();
    let [_, median, _] = now.quartiles;
    let said = format!(
        "{heading}: half of them at most {}, from {} to {}.",
        decimal(median),
        decimal(now.least),
        decimal(now.most)
    );
    let figures = |spread: &Distribution| {
        let [quarter, median, three_quarters] = spread.quartiles;
        [spread.least, quarter, median, three_quarters, spread.most, spread.mean].map(decimal)
    };
    let before = spread.before.as_ref().map_or_else(|| std::array::from_fn(|_| "–".to_owned()), figures);
    let names = ["Lowest", "A quarter up to", "Half up to (median)", "Three quarters up to", "Highest", "Mean"];
    let rows: Vec<[String; 3]> = names
        .into_iter()
        .zip(figures(now))
        .zip(before)
        .map(|((name, now), before)| [name.to_owned(), now, before])
        .collect();
    let summary = table(&format!("{heading}, summed up ({unit})"), ["Of all", "Now", "Before"], &rows);
    let bins: Vec<[String; 3]> =
        now.bins.iter().map(|bin| [name(bin.from, bin.to), grouped(bin.count), share(bin.count, now.count)]).collect();
    let head = if single { "Number" } else { "From, and below" };
    let bins = table(&format!("{heading}, how many"), [head, "Plays", "Share"], &bins);
    Some(Section::new(heading, words, &said, Chart::Columns(columns), summary + &bins))
}

fn divided(report: &Report, heading: &str, head: &str, parts: &Parts) -> Option<Section> {
    let all = named(parts);
    if all.is_empty() {
        return None;
    }
    let hush = report.hush;
    let whole: i64 = all.iter().map(|part| part.now).sum();
    let bars: Vec<Bar> = all
        .iter()
        .map(|part| Bar {
            label: part.name.clone(),
            value: hush.drawn(part.now),
            said: format!("{}  ({})", hush.said(part.now), hush.share(part.now, whole)),
        })
        .collect();
    let rows: Vec<[String; 4]> = all
        .iter()
        .map(|part| [part.name.clone(), hush.said(part.now), hush.share(part.now, whole), hush.said(part.before)])
        .collect();
    let said = all.first().map_or_else(String::new, |first| format!("Most finished plays: {}.", first.name));
    let table = table(heading, [head, "Finished", "Share", "Before"], &rows);
    Some(Section::new(heading, &said, &said, Chart::Bars(bars), table))
}

fn repeats(report: &Report) -> Option<Section> {
    let repeats = &report.figures.repeats;
    if repeats.is_empty() {
        return None;
    }
    let often = |plays: i64| if plays == 1 { "once".to_owned() } else { format!("{} times", grouped(plays)) };
    let persons: i64 = repeats.iter().map(|(_, persons)| persons).sum();
    let bars: Vec<Bar> = repeats
        .iter()
        .take(12)
        .map(|(plays, count)| Bar {
            label: often(*plays),
            value: *count,
            said: format!("{}  ({})", grouped(*count), share(*count, persons)),
        })
        .collect();
    let rows: Vec<[String; 3]> =
        repeats.iter().map(|(plays, count)| [often(*plays), grouped(*count), share(*count, persons)]).collect();
    let totals = report.figures.totals.now;
    let words = format!(
        "{} people with an address finished {} plays: {} are repeats.",
        grouped(totals.persons),
        grouped(totals.known),
        grouped(totals.repeats())
    );
    let table = table("People by how often they played", ["Played", "People", "Share"], &rows);
    Some(Section::new("Repeat plays", &words, &words, Chart::Bars(bars), table))
}
