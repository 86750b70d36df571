// The chart: bars of what each contender takes, a panel for each kind of figure. Plain SVG, readable on light and dark.

import { CONTENDERS } from './contenders.mjs';
import { spread } from './statistics.mjs';

const WIDTH = 760;
const LABEL = 290;
const BAR = 330;
const ROW = 24;

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const panel = (title, unit, bars, top) => {
  const most = Math.max(...bars.map(({ high, value }) => high ?? value));
  const wide = (value) => ((value / most) * BAR).toFixed(1);
  const row = ({ id, value, low, high }, at) => {
    const y = top + 34 + at * ROW;
    const middle = y + ROW / 2 - 4;
    const isOurs = id.startsWith('bridge') || id === 'nowasm';
    const whisker =
      low === undefined
        ? ''
        : `<path class="spread" d="M${LABEL + Number(wide(low))} ${middle}H${LABEL + Number(wide(high))}"/>`;
    const figure =
      value >= 1000 ? `${(value / 1000).toFixed(1)} k${unit}` : `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`;
    return `<text class="label" x="${LABEL - 8}" y="${middle + 4}">${escape(CONTENDERS[id].name.replaceAll('`', ''))}</text>
<rect class="${isOurs ? 'ours' : 'other'}" x="${LABEL}" y="${y}" width="${wide(value)}" height="${ROW - 8}" rx="2"/>${whisker}
<text x="${LABEL + Number(wide(high ?? value)) + 6}" y="${middle + 4}">${figure}</text>`;
  };
  const height = 34 + bars.length * ROW + 14;
  return { height, text: `<text class="title" x="0" y="${top + 20}">${title}</text>\n${bars.map(row).join('\n')}` };
};

const bar = (id, values) => {
  const { median, low, high } = spread(values);
  return { id, value: median, low, high };
};

/** The SVG of all that was measured. */
export const chart = ({ accepted, refused, path, start, size }) => {
  const timed = (results, figure) =>
    Object.entries(results)
      .filter(([id]) => id !== 'empty')
      .map(([id, list]) =>
        bar(
          id,
          list.map((entry) => entry[figure]),
        ),
      );
  const panels = [
    accepted && ['An accepted message, in the listener', 'µs', timed(accepted, 'cpu')],
    refused && ['A refused foreign message, in the listener', 'µs', timed(refused, 'cpu')],
    path && ['The whole path of a message', 'µs', timed(path, 'path')],
    start && ['Start at 6× CPU throttle', 'ms', Object.entries(start).map(([id, values]) => bar(id, values))],
    size && ['Script-tag file, brotli', 'B', Object.entries(size).map(([id, { brotli }]) => ({ id, value: brotli }))],
  ].filter(Boolean);
  let top = 0;
  const texts = panels.map(([title, unit, bars]) => {
    const { height, text } = panel(title, unit, bars, top);
    top += height;
    return text;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" width="${WIDTH}" height="${top}" role="img" aria-label="Times and sizes of all contenders">
<style>
text { font: 13px system-ui, sans-serif; fill: #333 }
.title { font-weight: 600; font-size: 15px }
.label { text-anchor: end }
.ours { fill: #c2410c }
.other { fill: #94a3b8 }
.spread { stroke: #333; stroke-width: 2 }
</style>
<rect width="${WIDTH}" height="${top}" fill="#fff"/>
${texts.join('\n')}
</svg>
`;
};
