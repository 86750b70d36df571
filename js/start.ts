// Starts a bridge from the page's markup: attributes of <html>, and the one JSON element.

import * as dom from '#dom';
import { toText } from '#edge';
import { Bridge } from './bridge.js';
import { compile, preload } from './core.js';
import { BridgeError } from './error.js';
import { hold } from './listener.js';

const { parse } = JSON;

const words = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

/** The options that attributes give. Only <html> decides about origins: sanitizers let data-* through elsewhere. */
const attributeOptions = (): Record<string, unknown> => {
  const options: Record<string, unknown> = {};
  const root = dom.root();
  for (const [name, option] of [
    ['origins', 'allowedOrigins'],
    ['redirect-origins', 'redirectAllowedOrigins'],
  ] as const) {
    const list = dom.attribute(root, 'data-drimify-' + name);
    if (list !== null) options[option] = words(list);
  }
  const verify = dom.attribute(root, 'data-drimify-verify');
  if (verify !== null) options.verify = { url: verify };
  if (dom.flag(root, 'dev')) options.dev = true;
  const debugs = dom.queryAll('[data-drimify-debug]');
  const isSet = (element: Element): boolean =>
    dom.flag(element, 'debug') && !dom.closest(element, '[data-drimify-ignore]');
  if (debugs.some(isSet)) options.debug = true;
  return options;
};

/** The text of the JSON element, if there is one. */
const jsonElement = (): string | undefined => {
  const found = dom
    .queryAll('[data-drimify-config]')
    .filter((element) => !dom.closest(element, '[data-drimify-ignore]'));
  const [element] = found;
  if (!element) return undefined;
  const isScript = (element: Element): boolean =>
    dom.name(element) === 'script' && dom.attribute(element, 'type')?.toLowerCase() === 'application/json';
  const wrong = found.find((element) => !isScript(element));
  if (wrong) {
    throw new BridgeError(
      'config_source',
      `expected <script type="application/json" data-drimify-config>, found <${dom.name(wrong)}>`,
    );
  }
  if (found.length > 1) {
    throw new BridgeError('config_ambiguous', `${found.length} elements have data-drimify-config: keep one`);
  }
  return dom.text(element) ?? '';
};

/** Starts from the markup; null where <html> says that the page does it itself. */
export const start = (evenIfDeferred = true): Bridge | null => {
  compile();
  if (!evenIfDeferred && dom.flag(dom.root(), 'defer')) return null;
  const attributes = attributeOptions();
  const json = jsonElement();
  let text = toText(attributes);
  let given: unknown;
  if (json !== undefined) {
    try {
      given = parse(json);
    } catch {
      // The core says what is wrong with it.
    }
    const isObject = typeof given === 'object' && given !== null && !Array.isArray(given);
    const twice = Object.keys(attributes).find((name) => isObject && Object.hasOwn(given as object, name));
    if (twice) {
      throw new BridgeError(
        'config_ambiguous',
        `"${twice}" is given in the JSON element and as an attribute: give it once`,
      );
    }
    // The element's own text comes first, so that the core finds keys that are there twice, and names places in it.
    const own = json.trimEnd();
    const more = text.slice(1, -1);
    const comma = more && Object.keys(given ?? {}).length ? ',' : '';
    text = isObject ? own.slice(0, -1) + comma + more + '}' : json;
  }
  return new Bridge({ text, options: { ...(given as object), ...attributes, markup: true } });
};

/** Starts, asynchronously where the engine insists: what arrives meanwhile waits, from the frames it may come from. */
export const startSoon = (started: (bridge: Bridge | null) => void): void => {
  try {
    return started(start(false));
  } catch (error) {
    if (!(error instanceof BridgeError) || error.code !== 'wasm_sync_limit') {
      console.error(error);
      return;
    }
  }
  // Kept unread, and only from iframes that the gate may let through: a stranger's flood must not take the places.
  const held: MessageEvent[] = [];
  const listed = words(dom.attribute(dom.root(), 'data-drimify-origins') ?? '');
  const origins = ['https://apps.drimify.com', 'https://go.drimify.com', ...listed];
  const hear = (event: MessageEvent): void => {
    if (!event.isTrusted || !event.source || held.length === 32) return;
    const isSender = (frame: Element): boolean =>
      dom.windowOf(frame) === event.source &&
      (origins.includes(event.origin) ||
        (dom.attribute(frame, 'data-drimify') !== null && dom.src(frame).startsWith(`${event.origin}/`)));
    if (dom.queryAll('iframe').some(isSender)) held.push(event);
  };
  addEventListener('message', hear, true);
  preload().then(
    () => {
      removeEventListener('message', hear, true);
      hold(held, 0);
      try {
        started(start(false));
      } catch (error) {
        console.error(error);
      }
    },
    (error: unknown) => {
      removeEventListener('message', hear, true);
      console.error(error);
    },
  );
};
