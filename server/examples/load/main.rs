//! How fast the webhook receiver accepts and projects, beside a yardstick: a handler with the same HTTP stack, JSON check,
//! queue, group size and durability, which only inserts each group into one table.
//!
//! `cargo build --release -p drimify-server`, then `cargo run --release -p drimify-server --example load -- [--seconds 60]
//! [--warm-up 10] [--rounds 3] [--connections 64,256]`. Contenders take turns, medians are printed. All of it shares this
//! machine, the load included. With `--deliveries 1000000` it measures instead what memory the server holds after so many,
//! and after a tenth of them. `node scripts/postgres.mjs cargo run …` does the same on `PostgreSQL`.

mod client;
mod contender;
mod mix;
mod place;
mod yardstick;

use std::time::Duration;

use client::{Load, run};
use contender::{Contender, Held, Projected, float};
use mix::Mix;
use place::Place;
use yardstick::Insert;

/// As the server has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

type Failure = Box<dyn std::error::Error + Send + Sync>;

struct Options {
    seconds: Duration,
    warm_up: Duration,
    rounds: usize,
    connections: Vec<usize>,
    deliveries: Option<u64>,
}

impl Options {
    fn read(arguments: &[String]) -> Result<Self, Failure> {
        let mut options = Self {
            seconds: Duration::from_mins(1),
            warm_up: Duration::from_secs(10),
            rounds: 3,
            connections: vec![64, 256],
            deliveries: None,
        };
        for pair in arguments.chunks(2) {
            let [name, value] = pair else { return Err("an option has no value".into()) };
            match name.as_str() {
                "--seconds" => options.seconds = Duration::from_secs_f64(value.parse()?),
                "--warm-up" => options.warm_up = Duration::from_secs_f64(value.parse()?),
                "--rounds" => options.rounds = value.parse()?,
                "--connections" => options.connections = value.split(',').map(str::parse).collect::<Result<_, _>>()?,
                "--deliveries" => options.deliveries = Some(value.parse()?),
                other => return Err(format!("{other} is no option").into()),
            }
        }
        Ok(options)
    }
}

/// What all rounds of one load came to.
#[derive(Default)]
struct Figures {
    sets: Vec<f64>,
    rows: Vec<f64>,
    /// The yardstick's 99th percentiles, in seconds.
    slowest: Vec<f64>,
    server: Vec<Projected>,
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [insert, place] = arguments.as_slice()
        && !insert.starts_with("--")
    {
        return yardstick::run(insert.parse()?, place).await;
    }
    let options = Options::read(&arguments)?;
    let place = Place::new(std::env::var("DRIMIFY_TEST_POSTGRES").ok())?;
    if let Some(deliveries) = options.deliveries {
        let server = Contender::start(place.server("memory").await?)?;
        let load = Load { connections: 64, mix: Mix::Partial, pace: None };
        let [before, after] = server.memory_after(deliveries, load).await?;
        println!("{before} KiB after {} deliveries, {after} KiB after {deliveries}", deliveries / 10);
        println!("{:.2} times as much (must: 1.2 at most)", float(after) / float(before));
        return Ok(());
    }
    println!("{:?} each after {:?}, {} rounds in turn, medians", options.seconds, options.warm_up, options.rounds);
    let mut said = false;
    for mix in [Mix::Fresh, Mix::Partial] {
        for connections in options.connections.iter().copied() {
            let load = Load { connections, mix, pace: None };
            let mut figures = Figures::default();
            for round in 0..options.rounds {
                let name = |word: &str| format!("{word}-{mix:?}-{connections}-{round}");
                figures.turn(&place, &options, load, name).await?;
                if !std::mem::replace(&mut said, true) {
                    println!("{}", place.settings(&name("sets"), &name("server")).await?);
                }
            }
            println!("\n{mix:?}, {connections} connections");
            let (yardstick, accepted) = figures.print();
            sustained(&place, &options, load, yardstick, accepted).await?;
        }
    }
    Ok(())
}

impl Figures {
    /// Each contender once.
    async fn turn(
        &mut self,
        place: &Place,
        options: &Options,
        load: Load,
        name: impl Fn(&str) -> String,
    ) -> Result<(), Failure> {
        for insert in [Insert::Sets, Insert::Rows] {
            let contender = Contender::start(place.yardstick(insert, &name(insert.word())).await?)?;
            run(&contender.address, load, options.warm_up).await?;
            let done = run(&contender.address, load, options.seconds).await?;
            match insert {
                Insert::Sets => {
                    self.sets.push(done.rate);
                    self.slowest.push(done.p99.as_secs_f64());
                }
                Insert::Rows => self.rows.push(done.rate),
            }
        }
        let server = Contender::start(place.server(&name("server")).await?)?;
        self.server.push(server.under(load, options.warm_up, options.seconds).await?);
        Ok(())
    }

    /// Prints medians. Answers with the rates of the yardstick and of the server.
    fn print(&self) -> (f64, f64) {
        let figure = |read: &dyn Fn(&Projected) -> f64| median(self.server.iter().map(read).collect());
        let (best, rows) = (median(self.sets.clone()), median(self.rows.clone()));
        let accepted = figure(&|run| run.accepted.rate);
        println!("  yardstick            {best:>8.0} /s   p99 {:.1} ms", median(self.slowest.clone()) * 1e3);
        println!("  row by row           {rows:>8.0} /s   {:.2} of the yardstick", rows / best);
        println!(
            "  accepted             {accepted:>8.0} /s   {:.2} of the yardstick   p50 {:.1} ms, p99 {:.1} ms   (must: 0.7)",
            accepted / best,
            figure(&|run| run.accepted.p50.as_secs_f64()) * 1e3,
            figure(&|run| run.accepted.p99.as_secs_f64()) * 1e3
        );
        println!("  projected meanwhile  {:>8.0} /s", figure(&|run| run.beside));
        println!("  the rest took {:.2} of the time it was accepted in (must: below 5)", figure(&|run| run.drained));
        println!("  memory {:.0} MiB", figure(&|run| float(run.memory) / 1024.0));
        (best, accepted)
    }
}

/// The highest rate at which the inbox does not grow, by halving; and what waits and answers are like at 80 % of it.
async fn sustained(place: &Place, options: &Options, load: Load, yardstick: f64, most: f64) -> Result<(), Failure> {
    let server = Contender::start(place.server(&format!("pace-{:?}-{}", load.mix, load.connections)).await?)?;
    let time = options.seconds.min(Duration::from_secs(10));
    run(&server.address, load, options.warm_up.min(Duration::from_secs(2))).await?;
    let (mut low, mut high) = (0.0, most);
    for _ in 0..6 {
        let rate = f64::midpoint(low, high);
        if server.at(load, rate, time).await?.is_even { low = rate } else { high = rate }
    }
    println!(
        "  sustained            {low:>8.0} /s   {:.2} of the yardstick   (alarm: 0.25, aim: 0.5)",
        low / yardstick
    );
    let Held { answers, lag, .. } = server.at(load, low * 0.8, time).await?;
    println!("  at 80 % of it        lag p99 {lag:.2} s, answers p99 {:.1} ms", answers.p99.as_secs_f64() * 1e3);
    Ok(())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
