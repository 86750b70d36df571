// @ts-check
// The elements that say something to the bridge. Rust knows them by number.

import * as dom from './dom.js';
import { writeMembers } from './text.js';

/**
 * The attributes of an element that begin with a prefix, as members for the writer.
 *
 * @param {Element} element
 * @param {string} prefix
 */
const attributesOf = (element, prefix) => {
  /** @type {[string, string][]} */
  const members = [];
  for (const name of dom.attributeNames(element)) {
    if (name.startsWith(prefix)) members.push([name, dom.attribute(element, name) ?? '']);
  }
  return members;
};

/** What the page says of the bridge itself. */
export const settings = () => {
  const having = (/** @type {string} */ name) => dom.queryAll(`[${name}]`).filter((element) => !dom.isIgnored(element));
  const config = (/** @type {Element} */ element) =>
    writeMembers([
      ['element', dom.describe(element)],
      ['isJson', dom.matches(element, 'script[type="application/json" i]')],
      ['text', dom.textOf(element)],
    ]);
  return writeMembers([
    ['root', { json: writeMembers(attributesOf(dom.root(), 'data-drimify-')) }],
    ['debug', having('data-drimify-debug').map((element) => dom.attribute(element, 'data-drimify-debug'))],
    ['config', { json: `[${having('data-drimify-config').map(config).join()}]` }],
    ['timeout', having('data-drimify-timeout').length],
    ['autoHeight', having('data-drimify-auto-height').length],
  ]);
};

/** The elements of one bridge that carry reactions. */
export class Elements {
  #last = 0;
  /**
   * Those in a document.
   *
   * @type {Map<number, Element>}
   */
  #present = new Map();
  /**
   * Those that have left, or declare nothing, as long as the page keeps them.
   *
   * @type {Map<number, WeakRef<Element>>}
   */
  #departed = new Map();
  /** @type {WeakMap<Element, number>} */
  #numbers = new WeakMap();
  #prefix;

  /** @param {string} prefix */
  constructor(prefix) {
    this.#prefix = prefix;
  }

  /**
   * @param {unknown} root
   * @param {string} selector
   */
  find(root, selector) {
    const element = dom.asElement(root);
    const shadow = dom.asShadow(root);
    const above = element ?? shadow;
    const found = above ? dom.below(above, selector) : dom.queryAll(selector);
    if (element) found.unshift(element);
    // One that was found before may declare nothing any more.
    const isWanted = (/** @type {Element} */ element) => dom.matches(element, selector) || this.#numbers.has(element);
    return found
      .filter((element) => dom.isConnected(element) && isWanted(element))
      .map((element) => ({ number: this.#numberOf(element), text: this.#describe(element) }));
  }

  /** @param {number} number */
  get(number) {
    return this.#present.get(number) ?? this.#departed.get(number)?.deref();
  }

  departed() {
    const left = [];
    for (const [number, element] of this.#present) {
      if (dom.isConnected(element)) continue;
      left.push(number);
      this.#present.delete(number);
      this.#departed.set(number, new WeakRef(element));
    }
    for (const [number, element] of this.#departed) if (!element.deref()) this.#departed.delete(number);
    return new Uint32Array(left);
  }

  /** @param {Element} element */
  number(element) {
    const known = this.#numbers.get(element);
    if (known) return known;
    const number = ++this.#last;
    this.#numbers.set(element, number);
    this.#departed.set(number, new WeakRef(element));
    return number;
  }

  /** @param {Element} element */
  #numberOf(element) {
    const number = this.number(element);
    this.#departed.delete(number);
    this.#present.set(number, element);
    return number;
  }

  /** @param {Element} element */
  #describe(element) {
    return writeMembers([
      ['element', dom.describe(element)],
      ['ignored', dom.isIgnored(element)],
      ['attributes', { json: writeMembers(attributesOf(element, this.#prefix)) }],
    ]);
  }
}
