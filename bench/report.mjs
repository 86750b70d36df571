// Makes of the measurements a table with a verdict in each row, JSON, and a chart.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../tests/e2e/site.mjs';
import { chart } from './chart.mjs';
import { CONTENDERS } from './contenders.mjs';
import { PAIRS } from './scaling.mjs';
import { ratio, spread } from './statistics.mjs';

const DOCS = join(ROOT, 'docs/benchmarks');
const FIGURES = join(DOCS, 'results.json');
const SIZES = JSON.parse(readFileSync(join(ROOT, 'scripts/size.json'), 'utf8'));
// Past an alarm something went wrong; an aim is what good design should reach. Those of the wasm file: the other one is
// measured beside it.
const LIMITS = {
  accepted: { alarm: 3.8, aim: 2.4 },
  refused: { alarm: 2.5, aim: 1.4 },
  path: { alarm: 1.4, aim: 1.1 },
  start: { alarm: 140, aim: 70 },
  frames: { alarm: 1.4, aim: 1.1 },
  handlers: { alarm: 1.1, aim: 1.1 },
  reactions: { alarm: 1.1, aim: 1.1 },
};
// What a collection may leave behind by chance, in bytes: a sixteenth of a byte a message.
const SLACK = 65_536;

const number = (value, digits = 2) => value.toFixed(digits);
const shown = ({ median, low, high }, digits) =>
  `${number(median, digits)} (${number(low, digits)}–${number(high, digits)})`;
const times = (found) => `${shown(found)} ×`;
const bytes = (value) => value.toLocaleString('en').replaceAll(',', ' ');
const nameOf = (id) => CONTENDERS[id].name;

const table = (head, rows) => {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
};

const of = (list, figure) => list.map((entry) => entry[figure]);

/**
 * What was measured, by what it is judged, and how: `null` where it is only shown.
 *
 * @param {string} what
 * @param {string} measured
 * @param {number} value
 * @param {{ alarm?: number, aim?: number }} [limits]
 * @param {boolean} [isReached]
 */
const verdict = (what, measured, value, { alarm, aim } = {}, isReached = value <= aim) => ({
  what,
  measured,
  alarm: alarm ?? null,
  aim: aim ?? null,
  result: alarm === undefined ? null : value > alarm ? 'ALARM' : isReached ? 'met' : 'aim missed',
});

const judgements = ({ size, accepted, refused, path, start, scaling, memory }) => {
  const rows = [];
  const judge = (what, id, found, limits, show = times, isReached = found.median <= limits.aim) =>
    rows.push(verdict(what, show(found), found.median, id === 'nowasm' ? undefined : limits, isReached));
  for (const [id, name] of [
    ['bridge', 'drimify-bridge.global.js'],
    ['nowasm', 'drimify-bridge.nowasm.global.js'],
  ]) {
    const found = size?.[id]?.brotli;
    if (found) rows.push(verdict(`\`${name}\`, bytes of brotli`, bytes(found), found, SIZES[name]));
  }
  const ours = (part) => ['bridge', 'nowasm'].filter((id) => part?.[id]);
  for (const id of ours(refused)) {
    const against = (other) => ratio(of(refused[other], 'cpu'), of(refused.vanilla, 'cpu'));
    const found = against(id);
    const peers = ['resizer', 'vimeo', 'typeform', 'penpal'].map((peer) => against(peer).median);
    // The aim is below every peer, too.
    const isReached = found.median <= LIMITS.refused.aim && peers.every((peer) => found.median <= peer);
    const what = `refused foreign message, ${nameOf(id)} against the vanilla limit`;
    judge(what, id, found, LIMITS.refused, times, isReached);
  }
  for (const id of ours(accepted)) {
    const found = ratio(of(accepted[id], 'cpu'), of(accepted.vanilla, 'cpu'));
    judge(`accepted message, ${nameOf(id)} against the vanilla limit`, id, found, LIMITS.accepted);
  }
  for (const id of ours(path)) {
    const found = ratio(of(path[id], 'path'), of(path.resizer, 'path'));
    judge(`whole path, ${nameOf(id)} against iframe-resizer's parent`, id, found, LIMITS.path);
  }
  for (const id of ours(start)) {
    const show = (found) => `${shown(found, 1)} ms`;
    const what = `script evaluated → listening, ${nameOf(id)}, at 6× CPU throttle (ms)`;
    judge(what, id, spread(start[id]), LIMITS.start, show);
  }
  for (const [little, much] of scaling ? PAIRS : []) {
    const found = ratio(of(scaling[much.id], 'cpu'), of(scaling[little.id], 'cpu'));
    const what = `${much.name} against ${little.name}, message of an unrelated kind`;
    judge(what, 'bridge', found, LIMITS[much.of]);
  }
  if (memory) {
    const [first, last] = [memory[0], memory.at(-1)];
    const heap = last.heap - first.heap;
    const wasm = last.wasm - first.wasm;
    const what = `memory after ${bytes(last.messages - first.messages)} messages`;
    const measured = `heap ${heap < 0 ? '−' : '+'}${bytes(Math.abs(heap))}, wasm +${bytes(wasm)} bytes`;
    const isGrown = heap > SLACK || wasm > 0;
    rows.push(verdict(what, measured, Number(isGrown), { alarm: 0, aim: 0 }));
  }
  return rows;
};

const timesTable = (results, columns, against) => {
  const ids = Object.keys(results);
  const head = ['contender', ...columns.map(([, title]) => title), `× ${nameOf(against)}`];
  const [[figure]] = columns;
  return table(
    head,
    ids.map((id) => [
      nameOf(id),
      ...columns.map(([name]) => shown(spread(of(results[id], name)))),
      ['none', 'empty'].includes(id) ? '' : shown(ratio(of(results[id], figure), of(results[against], figure))),
    ]),
  );
};

const LISTENER = [
  ['cpu', 'listener, µs'],
  ['raw', 'with the clock, µs'],
  ['thread', 'main thread, µs of CPU'],
  ['path', 'whole burst, µs'],
];
const PATH = [
  ['path', 'whole burst, µs'],
  ['thread', 'main thread, µs of CPU'],
];

const sections = ({ size, accepted, refused, path, start, scaling, memory }) => {
  const text = [];
  const add = (title, note, body) => text.push(`## ${title}\n\n${note}\n\n${body}`);
  if (accepted) {
    const note =
      'Time in the listener, a message. The bridge, the limit and iframe-resizer hear the framed `complete`, another score each time; the others hear their own event that is likest to it. With “DOM event stubbed”, `dispatchEvent` does nothing.';
    add('An accepted message', note, timesTable(accepted, LISTENER, 'vanilla'));
  }
  if (refused) {
    const note = 'A frame of another origin speaks; every contender hears the same text, which is none of its own.';
    add('A refused foreign message', note, timesTable(refused, LISTENER, 'vanilla'));
  }
  if (path) {
    const note = 'From the word to the frame until the last message is handled, a message. No listener is timed here.';
    add('The whole path', note, timesTable(path, PATH, 'resizer'));
  }
  if (scaling) {
    const rows = PAIRS.flat().map(({ id, name }) => [name, shown(spread(of(scaling[id], 'cpu')))]);
    add(
      'Much on the page',
      'A `routechange` that no handler and no reaction is for.',
      table(['page', 'listener, µs'], rows),
    );
  }
  if (size) {
    const rows = Object.entries(size).map(([id, found]) => [nameOf(id), bytes(found.bytes), bytes(found.brotli)]);
    add('Sizes', 'The script-tag file as shipped.', table(['file of', 'bytes', 'brotli'], rows));
  }
  if (start) {
    const rows = Object.entries(start).map(([id, found]) => [
      nameOf(id),
      shown(spread(found), 1),
      number(Math.min(...found), 1),
    ]);
    const note = 'Parsed, compiled, run, until the last listener of messages is on; the least disturbed load last.';
    add('Start at 6× CPU throttle', note, table(['contender', 'ms', 'least, ms'], rows));
  }
  if (memory) {
    const rows = memory.map((at) => [at.messages, at.heap, at.embedder, at.wasm].map(bytes));
    const head = ['messages', "JavaScript's heap", "the DOM's heap", 'wasm memory'];
    add('Memory', 'Bytes after a forced collection.', table(head, rows));
  }
  return text;
};

const markdown = (results, rows) => {
  const { facts } = results;
  const limit = (value) => (value === null ? '' : value === 0 ? 'none' : `${value > 1000 ? bytes(value) : value}`);
  const mark = { ALARM: '**ALARM**', 'aim missed': '**aim missed**', met: 'met' };
  const limits = table(
    ['what', 'measured', 'alarm', 'aim', ''],
    rows.map(({ what, measured, alarm, aim, result }) => [
      what,
      measured,
      limit(alarm),
      limit(aim),
      result === null ? '' : mark[result],
    ]),
  );
  const head = `# Benchmarks

Written by \`npm run bench\`, in one run, on Chromium ${facts.chromium}, headless, with ${facts.cpus} CPUs. Medians of
${facts.rounds} rounds with the quartiles in brackets, ${bytes(facts.messages)} messages a round; ratios are taken round by round. Ratios count, times
depend on the computer. [How it is measured](../../bench/README.md) · [All figures](results.json)

![Times and sizes of all contenders](chart.svg)

## Alarms and aims

${limits}`;
  return `${[head, ...sections(results)].join('\n\n')}\n`;
};

const rounded = (_, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);

/** The tables as text, and what is past its alarm. */
export const report = (results) => {
  const rows = judgements(results);
  return { text: markdown(results, rows), alarms: rows.filter(({ result }) => result === 'ALARM') };
};

/** Writes all files of docs/benchmarks/. */
export const write = async (results) => {
  const limits = judgements(results);
  mkdirSync(DOCS, { recursive: true });
  const table = join(DOCS, 'README.md');
  const settings = { ...(await resolveConfig(table)), parser: 'markdown' };
  writeFileSync(table, await format(markdown(results, limits), settings));
  writeFileSync(FIGURES, `${JSON.stringify({ limits, ...results }, rounded, 1)}\n`);
  writeFileSync(join(DOCS, 'chart.svg'), chart(results));
};

/** The figures that were written last. */
export const known = () => {
  const { limits: _, ...results } = JSON.parse(readFileSync(FIGURES, 'utf8'));
  return results;
};
