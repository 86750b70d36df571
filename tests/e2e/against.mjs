// A page whose scripts work against the bridge, played in an iframe: the driver needs the globals of its own.

import { framed, outcome } from './harness.mjs';

const OUTER = 'https://old.example/';
export const GAME = 'https://apps.drimify.com/old/';
/** A game of an origin that only the mark allows. */
export const OWN_GAME = 'https://games.old.example/own/';
const WON = framed('complete', outcome({ won: true, score: 85 }));
const CLAIMS = 'https://claims.example/claims';

const GAME_HTML = `<!doctype html><title>Game</title><script>
  addEventListener('message', ({ data }) => data === 'say' && parent.postMessage(${JSON.stringify(WON)}, '*'));
</script>`;

// Everything that a bridge does to a page.
const MARKUP = `
  <p id="revealed" hidden data-drimify-reveal data-drimify-when="won">x</p>
  <p id="hidden" data-drimify-hide data-drimify-delay="1ms">x</p>
  <p id="text" data-drimify-set-text="{score}">-</p>
  <input id="value" data-drimify-set-value="{score}" />
  <p id="class" data-drimify-add-class="won" data-drimify-scroll-to data-drimify-dispatch="drimify:seen">x</p>
  <button id="enabled" disabled data-drimify-enable data-drimify-focus>x</button>
  <div data-drimify-announce="{score} points" data-drimify-track></div>`;
const VERIFIED = '<p id="verified" hidden data-drimify-reveal data-drimify-on="verified">x</p>';

const LATE = '<p id="late" hidden data-drimify-reveal>x</p>';

const FRAME = `<iframe id="game" title="Game" src="${GAME}"></iframe>`;

/** The page; `before` and `after` are sloppy scripts around the package's. */
const html = ({ entry, before = '', after = '', verify = true, frame = FRAME }) => {
  const script = { script: 'drimify-bridge/global', nowasm: 'drimify-bridge/nowasm', module: 'drimify-bridge/auto' }[
    entry
  ];
  const attributes = `crossorigin ${entry === 'module' ? 'type="module"' : ''}`;
  return `<!doctype html><html lang="en" ${verify ? `data-drimify-verify="${CLAIMS}"` : ''}><meta charset="utf-8"><title>Old</title>
    <script>parent.listen(window, location.hash);</script><script>${before}</script>
    <body>${MARKUP}${verify ? VERIFIED : ''}<script ${attributes} src="PKG:${script}"></script>
    <script ${attributes}>${after}</script>
    ${frame}`;
};

/** Runs in the outer page, whose globals are the browser's. */
const outer = () => {
  /** @type {any} */ (window).told = {};
  /** @type {any} */ (window).listen = (inner, name) => {
    const told = /** @type {any} */ (window.told[name] = []);
    const tell = (...given) => void told.push(given.map(String).join(' '));
    Object.assign(inner.console, { error: tell, warn: tell });
    inner.addEventListener('error', (event) => tell(event.error?.stack ?? event.message));
    inner.addEventListener('unhandledrejection', (event) => tell('unhandled', event.reason));
  };
  // Has a page in an iframe meet its game, and answers what it did.
  /** @type {any} */ (window).play = async (url, name) => {
    const iframe = document.createElement('iframe');
    const loaded = new Promise((done) => (iframe.onload = done));
    iframe.src = `${url}${name}`;
    document.body.append(iframe);
    await loaded;
    const inner = /** @type {any} */ (iframe.contentWindow);
    const told = /** @type {any} */ (window).told[name];
    // The members of the outer page, whatever has become of the inner one's.
    const find = (selector) => document.querySelector.call(inner.document, selector);
    const at = (id) => find(`#${id}`);
    const done = () => ({
      revealed: !at('revealed').hidden,
      hidden: at('hidden').hidden,
      text: at('text').textContent,
      value: at('value').value,
      class: at('class').className,
      enabled: !at('enabled').disabled,
      said: find('[data-drimify-live]')?.textContent,
      // What is not there is not told: a driver may make null of nothing.
      ...(at('verified') && { verified: !at('verified').hidden }),
      ...(at('late') && { late: !at('late').hidden }),
    });
    const end = Date.now() + 5000;
    while (Date.now() < end) {
      at('game')?.contentWindow.postMessage('say', '*');
      await new Promise((next) => setTimeout(next, 30));
      if (Object.values(done()).every((value) => value !== false && value !== '-' && value !== '') || told.length)
        break;
    }
    await new Promise((next) => setTimeout(next, 30));
    const result = { told, ...done() };
    iframe.remove();
    return result;
  };
};

/** Opens the outer page, and answers what plays a page in it. */
export async function open(scene) {
  for (const game of [GAME, OWN_GAME]) scene.site.page(game, GAME_HTML);
  const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' };
  scene.site.page(CLAIMS, async () => ({
    status: 200,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ state: 'verified', won: true }),
  }));
  scene.site.page(OUTER, `<!doctype html><title>Outer</title><script>(${outer})();</script><body>`);
  const page = await scene.open(OUTER);
  let count = 0;
  return (settings) => {
    const url = `${OUTER}page/${++count}`;
    const text = html(settings).replace(/PKG:([\w/-]+)/, (_, name) => scene.site.packageUrl(name));
    scene.site.page(url, text);
    return page.evaluate(([url, name]) => /** @type {any} */ (window).play(url, name), [url, `#${count}`]);
  };
}

export const SERVED = {
  told: [],
  revealed: true,
  hidden: true,
  text: '85',
  value: '85',
  class: 'won',
  enabled: true,
  said: '85 points',
  verified: true,
};

/** Does something for each item, some of them at a time. */
export async function each(items, act) {
  const rest = [...items];
  const work = async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: 4 }, work));
}

/** What adds an element that reacts. */
export const addLate = `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(LATE)});`;
export { isDeepStrictEqual as isSame } from 'node:util';

/** Plays pages, some of them at a time; answers what was wrong by the names that were replaced. */
export async function wrongOf(plays) {
  const wrong = {};
  await each(plays, async ([names, played]) => {
    const got = await played();
    if (got) wrong[names.join(' ')] = got;
  });
  return wrong;
}
