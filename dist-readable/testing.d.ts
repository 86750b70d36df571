import type { Milestone } from './types.js';
/** What an experience can be made to say: its milestones, and `custom:` with one of the page's own types. */
export type Simulated = Exclude<Milestone, 'custom' | 'verified' | 'unverified' | 'unavailable'> | `custom:${string}`;
/**
 * Has the simulator in `iframe` say a milestone, and resolves once the page has dispatched that message. `data` is what
 * the message carries; for `complete` the names of the payload do as well, such as `{ won: true, score: 80 }`.
 *
 * Rejects, naming the step that is missing, when the iframe does not have the simulator's page within `timeout`
 * milliseconds (default 3000).
 */
export declare const simulate: (iframe: HTMLIFrameElement, milestone: Simulated, data?: unknown, { timeout }?: {
    timeout?: number;
}) => Promise<void>;
/**
 * The simulator's page. Serve it at the address of the iframe's `src`, so that its messages come from that origin: by
 * your test server, or by a route handler of the browser driver for the vendor's origin.
 */
export declare const simulatorHtml = "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Simulated experience</title>\n<p>Simulated experience</p>\n<script>\nconst said = new Set();\nfunction say(type, data, id) {\n  const message = JSON.stringify({ isDigitaService: true, type, data, id });\n  parent.postMessage('[iFrameSizer]simulator:0:0:message:' + message, '*');\n}\naddEventListener('message', ({ source, data }) => {\n  if (source !== parent || typeof data?.simulate !== 'string' || said.has(data.simulate)) return;\n  said.add(data.simulate);\n  say(data.type, data.data, data.simulate);\n});\n</script>\n</html>\n";
