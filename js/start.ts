// Starts a bridge from the page's markup: attributes of <html>, and the one JSON element.

import * as dom from '#dom';
import { toText } from '#edge';
import { Bridge } from './bridge.js';
import { compile, preload } from './core.js';
import { BridgeError } from './error.js';
import { hold } from './listener.js';

const { parse } = JSON;

const LATE = 'the JSON element comes after the script: put it before, or defer the script';

/** The words of an attribute of <html>. */
const list = (name: string): string[] | undefined =>
  dom
    .setting(dom.root(), name)
    ?.split(/[\s,]+/)
    .filter(Boolean);

const elements = (name: string): Element[] =>
  dom.queryAll(`[data-drimify-${name}]`).filter((element) => !dom.isIgnored(element));

/** The options that attributes give. Only <html> decides about origins: sanitizers let data-* through elsewhere. */
const attributeOptions = (): Record<string, unknown> => {
  const root = dom.root();
  const url = dom.setting(root, 'verify');
  return {
    allowedOrigins: list('origins'),
    redirectAllowedOrigins: list('redirect-origins'),
    verify: url === null ? undefined : { url },
    dev: dom.flag(root, 'dev') || undefined,
    debug: elements('debug').some((element) => dom.flag(element, 'debug')) || undefined,
  };
};

/** The text of the JSON element, if there is one. */
const jsonElement = (): string | undefined => {
  const found = elements('config');
  const wrong = found.find((element) => !dom.matches(element, 'script[type="application/json" i]'));
  if (wrong) {
    const expected = '<script type="application/json" data-drimify-config>';
    throw new BridgeError('config_source', `expected ${expected}, found ${dom.describe(wrong)}`);
  }
  if (found.length > 1) {
    throw new BridgeError('config_ambiguous', `${found.length} elements have data-drimify-config: keep one`);
  }
  return found[0]?.textContent ?? undefined;
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
    if (typeof given !== 'object' || given === null || Array.isArray(given)) text = json;
    else {
      const onFrames = { timeout: elements('timeout')[0], autoHeight: elements('auto-height')[0] };
      for (const [name, value] of Object.entries({ ...attributes, ...onFrames })) {
        if (value === undefined || !Object.hasOwn(given, name)) continue;
        const sentence = `"${name}" is given in the JSON element and as an attribute: give it once`;
        throw new BridgeError('config_ambiguous', sentence);
      }
      // The element's own text comes first, so that the core finds keys that are there twice, and names places in it.
      const more = text.slice(1, -1);
      const comma = more && Object.keys(given).length ? ',' : '';
      text = json.trimEnd().slice(0, -1) + comma + more + '}';
    }
  }
  const options = { ...attributes, ...(given as object), markup: true, declared: true };
  const bridge = new Bridge(text, options);
  if (dom.readyState() === 'loading') {
    const lookAgain = (): void => {
      try {
        if ((jsonElement() ?? json) !== json) throw new BridgeError('config_source', LATE);
      } catch (error) {
        console.error(error);
      }
    };
    dom.listen('DOMContentLoaded', lookAgain);
  }
  return bridge;
};

/** Starts, asynchronously where the engine insists: what arrives meanwhile waits, from the frames it may come from. */
export const startSoon = (started: (bridge: Bridge | null) => void): void => {
  try {
    return started(start(false));
  } catch (error) {
    if (!(error instanceof BridgeError && error.code === 'wasm_sync_limit')) return console.error(error);
  }
  // Kept unread, and only from iframes that the gate may let through: a stranger's flood must not take the places.
  const held: MessageEvent[] = [];
  const origins = ['https://apps.drimify.com', 'https://go.drimify.com', ...(list('origins') ?? [])];
  const hear = (event: MessageEvent): void => {
    if (!event.isTrusted || held.length === 32) return;
    const isSender = (frame: Element): boolean =>
      dom.windowOf(frame) === event.source &&
      (origins.includes(event.origin) ||
        (dom.matches(frame, '[data-drimify]') && dom.originOf(dom.src(frame)) === event.origin));
    if (dom.iframes().some(isSender)) held.push(event);
  };
  preload()
    .finally(dom.listen('message', hear))
    .then(() => {
      hold(held, 0);
      started(start(false));
    })
    .catch(console.error);
};
