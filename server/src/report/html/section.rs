//! A section of a report: a heading, a sentence, a chart, and the chart's numbers. On a page, or in a letter.

use super::cells;
use super::escape::escape;
use super::svg::{self, Bar, Column};

const KEY: &str = "<ul class=\"key\"><li><span class=\"these\"></span>these days</li><li><span \
                   class=\"those\"></span>as many days before</li></ul>";

pub(super) enum Chart {
    Bars(Vec<Bar>),
    Columns(Vec<Column>),
    /// Weekdays and hours.
    Heat(Box<[[i64; 24]; 7]>),
}

pub(super) struct Section {
    pub(super) heading: String,
    pub(super) words: String,
    /// The chart, for those who do not see it.
    pub(super) said: String,
    pub(super) chart: Chart,
    pub(super) tables: String,
}

impl Section {
    pub(super) fn new(heading: &str, words: &str, said: &str, chart: Chart, tables: String) -> Self {
        Self { heading: heading.to_owned(), words: words.to_owned(), said: said.to_owned(), chart, tables }
    }

    /// Heading, sentence and chart, which stay together on paper; and what is beneath, which may wait to be opened.
    pub(super) fn on_page(&self, folded: bool) -> String {
        let Self { heading, words, said, chart, tables } = self;
        let chart = match chart {
            Chart::Bars(bars) => svg::bars(said, bars),
            Chart::Columns(columns) if columns.iter().any(|column| column.before.is_some()) => {
                svg::columns(said, columns) + KEY
            }
            Chart::Columns(columns) => svg::columns(said, columns),
            Chart::Heat(hours) => svg::heat(said, hours),
        };
        let heading = escape(heading);
        let tables = if folded {
            format!("<details><summary>{heading} in numbers</summary>{tables}</details>")
        } else {
            tables.clone()
        };
        format!(
            "<section><div class=\"chart\"><h2>{heading}</h2><p class=\"soft\">{}</p><figure>{chart}</figure></div>{tables}</section>\n",
            escape(words)
        )
    }

    /// As rows of a table, which mail readers show: they drop SVG. The numbers are beside their bars, and in the page that is
    /// attached.
    pub(super) fn in_letter(&self) -> String {
        let chart = match &self.chart {
            Chart::Bars(bars) => cells::bars(bars),
            Chart::Columns(columns) => cells::columns(columns),
            Chart::Heat(hours) => cells::heat(hours),
        };
        cells::section(&self.heading, &self.words, &chart)
    }
}
