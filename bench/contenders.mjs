// Who is measured: which script, how it is started, and what its frame says. Every one has one handler, `meter.handler`.

import { hasNowasm, versionOf } from './files.mjs';

const GAME = 'https://apps.drimify.com/XBs15jKF/';
const iframe = (src) => `<iframe id="game" title="Game" src="${src}"></iframe>`;

// What contenders have in common that hear the vendor's wire.
const wire = { src: GAME, body: iframe(GAME), selector: '#game', kind: 'complete' };
const bridgeStart = `window.bridge = DrimifyBridge.createBridge({ frame: '#game', rate: false }); bridge.on('complete', meter.handler);`;
const vanillaStart = (more) =>
  `listen({ frame: document.querySelector('#game'), origin: '${new URL(GAME).origin}', handler: meter.handler${more} });`;

const bridge = { ...wire, id: 'bridge', name: 'drimify-bridge', script: 'bridge', start: bridgeStart };
const vanilla = { ...wire, id: 'vanilla', name: 'vanilla limit', script: 'vanilla', start: vanillaStart('') };

export const CONTENDERS = {
  none: { ...wire, id: 'none', name: 'no listener', start: '' },
  // What the clock itself costs: it is taken off everybody's time.
  empty: { ...wire, id: 'empty', name: 'empty listener', start: `addEventListener('message', () => {});` },
  bridge,
  bridgeSilent: { ...bridge, id: 'bridgeSilent', name: 'drimify-bridge, DOM event stubbed', silent: true },
  vanilla,
  vanillaSilent: { ...vanilla, id: 'vanillaSilent', name: 'vanilla limit, DOM event stubbed', silent: true },
  vanillaBudgets: {
    ...vanilla,
    id: 'vanillaBudgets',
    name: 'vanilla limit, and the budgets of `raw`',
    start: vanillaStart(', budgets: true'),
  },
  resizer: {
    ...wire,
    id: 'resizer',
    name: `iframe-resizer ${versionOf('iframe-resizer')} parent`,
    script: 'resizer',
    start: `iFrameResize({ log: false, warningTimeout: 0, onMessage: ({ message }) => meter.handler(message) }, '#game');`,
  },
  vimeo: {
    id: 'vimeo',
    name: `@vimeo/player ${versionOf('@vimeo/player')}`,
    script: 'vimeo',
    src: 'https://player.vimeo.com/video/76979871',
    body: iframe('https://player.vimeo.com/video/76979871'),
    selector: '#game',
    kind: 'vimeo',
    start: `new Vimeo.Player(document.querySelector('#game')).on('ended', meter.handler);`,
  },
  typeform: {
    id: 'typeform',
    name: `@typeform/embed ${versionOf('@typeform/embed')}`,
    script: 'typeform',
    src: 'https://form.typeform.com/to/XBs15jKF',
    body: '<div id="root"></div>',
    selector: 'iframe',
    kind: 'typeform',
    start: `tf.createWidget('XBs15jKF', { container: document.querySelector('#root'), onSubmit: meter.handler });`,
  },
  penpal: {
    ...wire,
    id: 'penpal',
    name: `penpal ${versionOf('penpal')}`,
    script: 'penpal',
    kind: 'penpal',
    // After its handshake penpal speaks through a port: the window hears nothing more.
    byHandler: true,
    frameScript: `
      const messenger = new Penpal.WindowMessenger({ remoteWindow: parent, allowedOrigins: ['https://host.example'] });
      Penpal.connect({ messenger }).promise.then((host) => { sender.send = (payload) => host.complete(payload); sender.isReady = true; });`,
    start: `
      const remoteWindow = document.querySelector('#game').contentWindow;
      const messenger = new Penpal.WindowMessenger({ remoteWindow, allowedOrigins: ['${new URL(GAME).origin}'] });
      Penpal.connect({ messenger, methods: { complete: meter.handler } });`,
  },
};

if (hasNowasm()) CONTENDERS.nowasm = { ...bridge, id: 'nowasm', name: 'drimify-bridge, nowasm', script: 'nowasm' };

/** The same page with a second frame, which no list of origins has. */
export const withStranger = (contender) => ({
  ...contender,
  body: `${contender.body}<iframe id="stranger" title="Chat" src="https://stranger.example/"></iframe>`,
  selector: '#stranger',
  kind: 'stranger',
  byHandler: false,
});
