// What a message costs that concerns nobody, on a page that has much: frames, handlers, reactions.

import { CONTENDERS } from './contenders.mjs';

const { bridge, empty } = CONTENDERS;
const ORIGIN = new URL(bridge.src).origin;
const start = (options, more = '') => `window.bridge = DrimifyBridge.createBridge({ rate: false, ${options} });${more}`;
const many = (count, name) => `${count} ${name}${count === 1 ? '' : 's'}`;
const variant = (id, name, settings) => ({ ...bridge, kind: 'route', id, name, ...settings });

// The frame that speaks is the last one.
const frames = (count) => {
  const other = (at) => `<iframe title="Game ${at}" src="${ORIGIN}/XBs15jKF/?${at}"></iframe>`;
  const body = Array.from({ length: count - 1 }, (_, at) => other(at)).join('') + bridge.body;
  return variant(`frames${count}`, many(count, 'frame'), { of: 'frames', body, start: start('') });
};

const handlers = (count) => {
  const more = `for (let at = 0; at < ${count}; at++) bridge.on('complete', () => meter.handler(at));`;
  return variant(`handlers${count}`, many(count, 'handler'), { of: 'handlers', start: start(`frame: '#game'`, more) });
};

const reactions = (count) => {
  const one = `{ type: 'addClass', target: '#target', class: 'c' + at, on: 'complete' }`;
  const list = `reactions: Array.from({ length: ${count} }, (_, at) => (${one}))`;
  const body = `${bridge.body}<p id="target"></p>`;
  return variant(`reactions${count}`, many(count, 'reaction'), {
    of: 'reactions',
    body,
    start: start(`frame: '#game', ${list}`),
  });
};

/** Pairs of pages: one with little, one with much. */
export const PAIRS = [
  [frames(1), frames(100)],
  [handlers(1), handlers(1000)],
  [reactions(1), reactions(1000)],
];

export const SCALING = [{ ...empty, kind: 'route' }, ...PAIRS.flat()];
