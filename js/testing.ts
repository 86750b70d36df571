// For the tests of a page: an experience that says what a test tells it to, through real messages of a real frame. It
// stands in for the vendor's side only; the bridge under test is the one that ships.

import type { Milestone } from './types.js';

/** What an experience can be made to say: its milestones, and `custom:` with one of the page's own types. */
export type Simulated = Exclude<Milestone, 'custom' | 'verified' | 'unverified' | 'unavailable'> | `custom:${string}`;

const WIRE: { [milestone: string]: string } = {
  ready: 'ready',
  firstInteraction: 'firstinteraction',
  routeChange: 'routechange',
  scrollToTop: 'scrolltotop',
  complete: 'complete',
  close: 'close',
  error: 'error',
};

/** How long the simulator may take to load and answer, in milliseconds. */
const PATIENCE = 3000;

type Data = { [field: string]: unknown };
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Respells an outcome the way an experience does; data that is spelt so already stays as it is. */
const respell = (data: unknown): unknown => {
  if (!isData(data)) return data;
  const { sessionId, projectId, preview, won, score, prize, profile, ...rest } = data;
  const put = (into: Data, name: string, value: unknown): void => {
    if (value !== undefined && value !== null) into[name] = value;
  };
  const credentials: Data = {};
  put(credentials, 'sessionID', sessionId);
  put(credentials, 'projectID', projectId);
  put(credentials, 'isPreviewMode', preview);
  const metrics: Data = {};
  put(metrics, 'userWon', won);
  put(metrics, 'score', score);
  if (isData(prize)) {
    put(metrics, 'prizeID', prize['id']);
    put(metrics, 'prizeTitle', prize['title']);
    put(metrics, 'prizeRef', prize['ref']);
    put(metrics, 'code', prize['code']);
    put(metrics, 'prizeImage', prize['image']);
  }
  if (isData(profile)) {
    put(metrics, 'profilUid', profile['id']);
    put(metrics, 'profil', profile['title']);
  }
  const respelt: Data = { ...rest };
  if (Object.keys(credentials).length) respelt['credentials'] = { ...credentials, ...(rest['credentials'] as object) };
  if (Object.keys(metrics).length) respelt['gameMetrics'] = { ...metrics, ...(rest['gameMetrics'] as object) };
  return respelt;
};

let count = 0;

/**
 * Has the simulator in `iframe` say a milestone, and resolves once the page has dispatched that message. `data` is what
 * the message carries; for `complete` the names of the payload do as well, such as `{ won: true, score: 80 }`.
 *
 * Rejects, naming the step that is missing, when the iframe does not have the simulator's page within `timeout`
 * milliseconds (default 3000).
 */
export const simulate = (
  iframe: HTMLIFrameElement,
  milestone: Simulated,
  data?: unknown,
  { timeout = PATIENCE }: { timeout?: number } = {},
): Promise<void> => {
  const type = milestone.startsWith('custom:') ? milestone.slice(7) : Object.hasOwn(WIRE, milestone) && WIRE[milestone];
  if (!type) return Promise.reject(new Error(`no experience says "${milestone}": use a milestone that comes from one`));
  if (!(iframe instanceof HTMLIFrameElement)) {
    return Promise.reject(new Error(`expected an iframe to simulate in, found ${String(iframe)}`));
  }
  if (!iframe.isConnected) {
    return Promise.reject(new Error('the iframe is not in the document: put it there before you simulate'));
  }
  const id = `simulated-${Date.now()}-${++count}`;
  const words = { simulate: id, type, data: milestone === 'complete' ? respell(data) : data };
  return new Promise((resolve, reject) => {
    // The command may reach the empty document that every iframe begins with: it is given again when the iframe loads,
    // and obeyed once.
    const command = (): void => iframe.contentWindow?.postMessage(words, '*');
    const settle = (): void => {
      clearTimeout(timer);
      iframe.removeEventListener('load', command);
      removeEventListener('message', hear);
    };
    const hear = (event: MessageEvent): void => {
      if (event.source !== iframe.contentWindow || typeof event.data !== 'string' || !event.data.includes(id)) return;
      settle();
      resolve();
    };
    const timer = setTimeout(() => {
      settle();
      const address = iframe.src || 'about:blank';
      const step = `the iframe (${address}) did not answer within ${timeout} ms: have your test server serve simulatorHtml at its src`;
      reject(new Error(step));
    }, timeout);
    // After the capture listeners of the bridge.
    addEventListener('message', hear);
    iframe.addEventListener('load', command);
    command();
  });
};

/**
 * The simulator's page. Serve it at the address of the iframe's `src`, so that its messages come from that origin: by
 * your test server, or by a route handler of the browser driver for the vendor's origin.
 */
export const simulatorHtml = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Simulated experience</title>
<p>Simulated experience</p>
<script>
const said = new Set();
function say(type, data, id) {
  const message = JSON.stringify({ isDigitaService: true, type, data, id });
  parent.postMessage('[iFrameSizer]simulator:0:0:message:' + message, '*');
}
addEventListener('message', ({ source, data }) => {
  if (source !== parent || typeof data?.simulate !== 'string' || said.has(data.simulate)) return;
  said.add(data.simulate);
  say(data.type, data.data, data.simulate);
});
</script>
</html>
`;
