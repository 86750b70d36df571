//! A report as a letter: what a mail reader shows of it. The whole page is attached.

use super::super::Report;
use super::super::lines::{TOTALS, Total};
use super::super::screen::zone_name;
use super::super::words::{change, days, grouped};
use super::cells::{FONT, table};
use super::escape::escape;
use super::section::Section;
use super::sections;

/// The letter's HTML.
pub(crate) fn letter(report: &Report) -> String {
    let Report { app, days: period, zone, .. } = report;
    let heading = format!("Campaign report: app {app}");
    let sections: String = sections::all(report).iter().map(Section::in_letter).collect();
    format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<title>{0}</title></head>\n\
         <body style=\"margin:0;padding:0;background:#eef1f5;\">\n\
         <table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background:#eef1f5;\">\n\
         <tr><td align=\"center\" style=\"padding:24px 10px 40px;\">\n\
         <table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"max-width:600px;\">\n\
         <tr><td style=\"padding:26px 22px 30px;background:#ffffff;border:1px solid #dfe4ea;border-radius:12px;text-align:left;\">\n\
         <table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\">\n\
         <tr><td><h1 style=\"margin:0 0 4px;{FONT};font-size:23px;line-height:1.3;color:#1c2733;\">{0}</h1>\
         <p style=\"margin:0 0 14px;{FONT};font-size:14px;line-height:1.5;color:#55616e;\">{1}, days in {2}. Beside it: {3}.</p>{4}</td></tr>\n\
         {sections}\
         <tr><td style=\"padding:26px 0 0;\"><p style=\"margin:0;{FONT};font-size:13px;line-height:1.5;color:#55616e;\">Every number is in the \
         page that is attached. Counted from the records that this server has by webhook and API; the vendor&#39;s own figures may differ. No \
         figure is about one person.</p></td></tr>\n</table>\n</td></tr>\n</table>\n</td></tr>\n</table>\n</body></html>\n",
        escape(&heading),
        escape(&days(*period)),
        escape(&zone_name(zone)),
        escape(&days(period.before())),
        totals(report),
    )
}

/// The totals, each beside the one before.
fn totals(report: &Report) -> String {
    let totals = report.figures.totals;
    let cell = |tag: &str, align: &str, text: &str| {
        let (text, gap) = (escape(text), if align == "left" { "0" } else { "8px" });
        format!(
            "<{tag} align=\"{align}\" style=\"padding:6px 0 6px {gap};border-bottom:1px solid #dfe4ea;font-weight:400;\">{text}</{}>",
            tag.get(..2).unwrap_or_default()
        )
    };
    let head = ["", "Now", "Before", "Change"].map(|text| cell("th scope=\"col\"", "right", text)).concat();
    let row = |(_, words, total): Total| {
        let (now, before) = (total(totals.now), total(totals.before));
        let numbers = [grouped(now), grouped(before), change(now, before)].map(|text| cell("td", "right", &text));
        format!("<tr>{}{}</tr>\n", cell("th scope=\"row\"", "left", words), numbers.concat())
    };
    table(&format!("<tr>{head}</tr>{}", TOTALS.map(row).concat()))
}
