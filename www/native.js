// In a project of yours these lines read: import … from 'drimify-bridge' and from 'drimify-bridge/native'.
import { createBridge } from '/dist/index.js';
import { forwardToNative } from '/dist/native.js';

// `dev` permits the http origin of this demo; a page on https leaves it out.
const bridge = createBridge({ frame: '#game', dev: true });

// In the same task as `createBridge`, so that the app misses nothing.
forwardToNative(bridge);

bridge.on('complete', () => {
  document.querySelector('#app').textContent = 'The app has been told how the game ended.';
});

bridge.on('unavailable', () => {
  document.querySelector('#app').textContent = 'The game does not answer.';
});
