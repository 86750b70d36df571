// @ts-check
// Makes one request. What it means, and whether another follows, is the core's to say.

import { AbortController, bare, fetch, getter, method, String } from './builtins.js';

const signalOf = getter('AbortController', 'signal');
const abort = method('AbortController', 'abort');
const isAborted = getter('AbortSignal', 'aborted');
const slice = method('String', 'slice');

/** What is read of a response besides its status. */
export class Wanted {
  /** @type {number} */
  status;
  /** @type {number} */
  units;

  /**
   * @param {number} status
   * @param {number} units
   */
  constructor(status, units) {
    this.status = status;
    this.units = units;
  }
}

/** @typedef {{ status: number; retryAfter: string | null; text: string }} Response */

export class Request {
  #control = new AbortController();

  /**
   * @param {string} url
   * @param {string | undefined} body
   * @param {Wanted} wanted
   * @param {(response?: Response) => void} answered
   */
  constructor(url, body, wanted, answered) {
    const signal = signalOf(this.#control);
    (async () => {
      /** @type {Response | undefined} */
      let response;
      try {
        response = await ask(url, body, wanted, signal);
      } catch {
        // No answer.
      }
      // The closure is gone after the end.
      if (!isAborted(signal)) answered(response);
    })();
  }

  end() {
    abort(this.#control);
  }
}

/**
 * @param {string} url
 * @param {string | undefined} body
 * @param {Wanted} wanted
 * @param {AbortSignal} signal
 * @returns {Promise<Response>}
 */
const ask = async (url, body, wanted, signal) => {
  const post = body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  const response = await fetch(url, bare({ ...post, credentials: 'omit', signal }));
  // What stands in for `fetch` on some pages answers what it likes.
  const status = +response.status;
  const wait = response.headers.get('retry-after');
  const retryAfter = wait === null || wait === undefined ? null : String(wait);
  let text = '';
  try {
    if (status === wanted.status) text = slice(String(await response.text()), 0, wanted.units);
  } catch {
    // Without its text, an answer is none; how long to wait it has said.
  }
  return { status, retryAfter, text };
};
