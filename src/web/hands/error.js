// @ts-check

import { Error } from './builtins.js';

/** Why something cannot be set up: a stable `code`, and a sentence with the offending value. */
export class BridgeError extends Error {
  // Fields of its own: a page may have frozen the prototype of errors.
  name = 'BridgeError';
  /**
   * @readonly
   * @type {string}
   */
  code;

  /**
   * @param {string} code
   * @param {string} sentence
   */
  constructor(code, sentence) {
    super(`${code}: ${sentence}`);
    this.code = code;
  }
}
