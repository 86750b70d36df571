// @ts-check
// The elements that say something to the bridge. Rust knows them by number.

import { emptyList, listOf, map, method, tried, Uint32Array, WeakMap, WeakRef } from './builtins.js';
import * as dom from './dom.js';
import { writeMembers } from './text.js';

const startsWith = method('String', 'startsWith');
const numberOf = method('WeakMap', 'get');
const keepNumber = method('WeakMap', 'set');
const deref = method('WeakRef', 'deref');

/**
 * The attributes of an element that begin with a prefix, as members for the writer.
 *
 * @param {Element} element
 * @param {string} prefix
 */
const attributesOf = (element, prefix) => {
  const names = listOf(dom.attributeNames(element), (name) => startsWith(name, prefix));
  return map(names, (name) => /** @type {[string, string]} */ ([name, dom.attribute(element, name) ?? '']));
};

/** @param {string[]} texts */
const joined = (texts) => {
  let all = '';
  map(texts, (text) => (all += `${all && ','}${text}`));
  return all;
};

/** What the page says of the bridge itself. */
export const settings = () => {
  const having = (/** @type {string} */ name) =>
    listOf(dom.queryAll(`[${name}]`), (element) => !dom.isIgnored(element));
  const config = (/** @type {Element} */ element) =>
    writeMembers([
      ['element', dom.describe(element)],
      ['isJson', dom.matches(element, 'script[type="application/json" i]')],
      ['text', dom.textOf(element)],
    ]);
  return writeMembers([
    ['root', { json: writeMembers(attributesOf(dom.root(), 'data-drimify-')) }],
    ['debug', map(having('data-drimify-debug'), (element) => dom.attribute(element, 'data-drimify-debug'))],
    ['config', { json: `[${joined(map(having('data-drimify-config'), config))}]` }],
    ['timeout', having('data-drimify-timeout').length],
    ['autoHeight', having('data-drimify-auto-height').length],
  ]);
};

/** @param {string} name */
// A page that writes its document anew has none for a moment.
export const ofRoot = (name) => tried(() => dom.attribute(dom.root(), name)) ?? undefined;

/** The elements of one bridge that carry reactions. */
export class Elements {
  #last = 0;
  /**
   * Those in a document.
   *
   * @type {Record<number, Element>}
   */
  #present = /** @type {any} */ ({ __proto__: null });
  /**
   * Those that have left, or declare nothing, as long as the page keeps them.
   *
   * @type {Record<number, WeakRef<Element>>}
   */
  #departed = /** @type {any} */ ({ __proto__: null });
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
    const above = element ?? dom.asShadow(root);
    // One that was found before may declare nothing any more.
    const isWanted = (/** @type {Element} */ element) => dom.matches(element, selector) || this.#known(element);
    const isFound = (/** @type {Element} */ element) => dom.isConnected(element) && isWanted(element);
    const own = listOf(element ? [element] : [], isFound);
    map(above ? dom.below(above, selector) : dom.queryAll(selector), (found) => {
      if (isFound(found)) own[own.length] = found;
    });
    return map(own, (element) => ({ number: this.#numberOf(element), text: this.#describe(element) }));
  }

  /** @param {number} number */
  get(number) {
    return this.#present[number] ?? this.#departedOf(number);
  }

  departed() {
    const left = emptyList();
    for (const number in this.#present) {
      const element = /** @type {Element} */ (this.#present[number]);
      if (dom.isConnected(element)) continue;
      left[left.length] = +number;
      delete this.#present[number];
      this.#departed[number] = new WeakRef(element);
    }
    for (const number in this.#departed) if (!this.#departedOf(+number)) delete this.#departed[number];
    return new Uint32Array(left);
  }

  /**
   * @param {number} number
   * @returns {Element | undefined}
   */
  #departedOf(number) {
    const kept = this.#departed[number];
    return kept && deref(kept);
  }

  /**
   * @param {Element} element
   * @returns {number | undefined}
   */
  #known(element) {
    return numberOf(this.#numbers, element);
  }

  /** @param {Element} element */
  number(element) {
    const known = this.#known(element);
    if (known) return known;
    const number = ++this.#last;
    keepNumber(this.#numbers, element, number);
    this.#departed[number] = new WeakRef(element);
    return number;
  }

  /** @param {Element} element */
  #numberOf(element) {
    const number = this.number(element);
    delete this.#departed[number];
    this.#present[number] = element;
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
