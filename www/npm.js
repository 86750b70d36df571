// In a project of yours this line reads: import { createBridge } from 'drimify-bridge';
import { createBridge } from '/dist/index.js';

const result = document.querySelector('#result');
const log = document.querySelector('#log');
const stop = document.querySelector('#stop');

// `dev` permits the http origin of this demo; a page on https leaves it out.
const bridge = createBridge({ frame: '#game', dev: true });

bridge.on('complete', ({ payload }) => {
  result.textContent = payload.won
    ? `Won ${payload.prize?.title ?? 'a prize'} with ${payload.score} points.`
    : `Not won, ${payload.score} points.`;
});

bridge.on('unavailable', () => {
  result.textContent = 'The game does not answer.';
});

bridge.on('*', ({ milestone, payload, round, sequence, flags }) => {
  const line = document.createElement('li');
  line.textContent = `${sequence} · round ${round} · ${milestone} ${JSON.stringify(payload)} ${flags.join(' ')}`;
  log.append(line);
});

stop.addEventListener('click', () => {
  bridge.destroy();
  stop.disabled = true;
  result.textContent = 'Destroyed: nothing is heard any more.';
});
