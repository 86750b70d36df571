// What the projects of users say, and what their bundles must hold.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A page with a bridge. */
export const APP = `
  import { createBridge } from 'drimify-bridge';
  const bridge = createBridge({ frame: '#game' });
  bridge.on('complete', ({ payload }) => { window.won = payload.won; });
  window.begun = true;`;
/** React, Vue and a bridge of the page's own: several entries, and one wasm among them. */
export const WRAPPERS = `
  import { createBridge } from 'drimify-bridge';
  import { forwardToNative } from 'drimify-bridge/native';
  import { DrimifyExperience } from 'drimify-bridge/react';
  import { useDrimify } from 'drimify-bridge/vue';
  import { createElement } from 'react';
  import { createRoot } from 'react-dom/client';
  import { createApp, h, ref } from 'vue';
  window.told = [];
  window.ReactNativeWebView = { postMessage: (json) => window.told.push('native ' + JSON.parse(json).milestone) };
  forwardToNative(createBridge({ frame: '#game' }));
  const [one, other] = [0, 1].map(() => document.querySelector('#root').appendChild(document.createElement('div')));
  createRoot(one).render(createElement(DrimifyExperience, {
    id: 'react', src: 'https://apps.drimify.com/react/', title: 'React', onComplete: () => window.told.push('react'),
  }));
  createApp({ setup() {
    const frame = ref(null);
    useDrimify(frame, { onComplete: () => window.told.push('vue') });
    return () => h('iframe', { ref: frame, id: 'vue', src: 'https://apps.drimify.com/vue/', title: 'Vue' });
  } }).mount(other);
  window.begun = true;`;
export const FRAMEWORKS = ['react', 'react-dom', 'vue'];
// A sentence of the loader's: as often as the loader, and the wasm with it, is in a bundle.
const MARK = 'this browser compiles only asynchronously';

const scripts = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.m?js$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

/** Fails if a bundle has the bridge twice, or not at all. */
export const assertOneWasm = (folder) => assert.equal(scripts(folder).split(MARK).length - 1, 1);
