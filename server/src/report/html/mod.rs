//! A report as one page: without JavaScript, without anything from elsewhere, to be read, printed or attached.

mod cells;
mod escape;
mod letter;
mod section;
mod sections;
mod svg;
mod table;
mod ways;

use super::Report;
use super::lines::{TOTALS, Total};
use super::screen::zone_name;
use super::words::{change, days, grouped};
pub(crate) use escape::escape;
pub(super) use letter::letter;
use section::Section;

/// The page.
pub(crate) fn page(report: &Report) -> String {
    let Report { app, days: period, zone, made, .. } = report;
    let title = format!("Campaign report: app {app}, {}", days(*period));
    let made = made.to_zoned_datetime(zone.clone()).strftime("%-d %B %Y, %H:%M").to_string();
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{0}</title>\n<style>\n{1}</style></head>\n<body><main>\n<header><h1>{2}</h1>\n\
         <p>App {3}. Days are days in {4}.</p>\n<p class=\"soft small\">Beside it: {5}. Made on {6}.</p></header>\n",
        escape(&title),
        include_str!("style.css"),
        escape(&days(*period)),
        escape(app),
        escape(&zone_name(zone)),
        escape(&days(period.before())),
        escape(&made),
    );
    page += &figures(report);
    page += "<footer><p>Counted from the records that this server has by webhook and API; the vendor&#39;s own figures \
             may differ. No figure is about one person.</p></footer>\n</main></body></html>\n";
    page
}

/// The totals as tiles, then every section.
pub(crate) fn figures(report: &Report) -> String {
    tiles(report) + &on_page(report, &sections::all(report))
}

/// The totals as tiles, then the sections that are for everybody.
pub(crate) fn shared(report: &Report) -> String {
    tiles(report) + &on_page(report, &sections::shared(report))
}

fn on_page(report: &Report, sections: &[Section]) -> String {
    sections.iter().map(|section| section.on_page(report.folded)).collect()
}

fn tiles(report: &Report) -> String {
    let totals = report.figures.totals;
    let number = |(_, words, total): Total| {
        let (now, before) = (total(totals.now), total(totals.before));
        format!(
            "<div><dt>{words}</dt><dd class=\"number\">{}</dd><dd class=\"beside\">{} before, {}</dd></div>",
            grouped(now),
            grouped(before),
            change(now, before)
        )
    };
    format!("<dl class=\"tiles\">{}</dl>\n", TOTALS.map(number).concat())
}
