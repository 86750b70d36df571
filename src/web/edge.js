// The browser edge: asks the page, tells the core, and carries out what the core planned. It decides nothing about
// messages, origins or reactions. Plain JavaScript, because the same code in wasm is five times the bytes; it ships
// inside the crate, so the npm build and Rust pages run the same lines.

import { dom } from './dom.js';
import { Frames } from './frames.js';
import { Page } from './page.js';
import { Diagnostics } from './diagnostics.js';

export class Edge {
  // `core(operation, …)` asks the core; `elements` are those given as elements, `frame` and `container` as selectors;
  // `refused` and `fault` are the page's callbacks.
  constructor(core, elements, frame, container, markup, handshake, autoHeight, timeout, debug, refused, fault) {
    const options = { frame, container, ...elements, markup, handshake, autoHeight, timeout };
    this.fault = fault;
    // A callback of the page may have destroyed the bridge: then the core is there no more.
    const ask = (...question) => (this.destroyed ? undefined : core(...question));
    this.diagnostics = new Diagnostics(refused, debug);
    this.page = new Page(ask, this.diagnostics, fault);
    this.frames = new Frames(ask, options, this.diagnostics, fault);
    this.markup = markup;
    this.stop = [];
  }

  // Starts watching; answers nothing, or [code, message] when the given frame cannot be.
  start() {
    const wrong = (this.markup && this.frames.bind(document)) || this.frames.resolve(!dom().isLoading());
    if (wrong) return wrong;
    this.watch();
    if (this.markup) this.page.scan();
    return undefined;
  }

  watch() {
    const mutations = new MutationObserver((records) => this.changed(records));
    for (const root of this.frames.roots()) {
      const attributeFilter = ['src', 'data-drimify', 'data-drimify-ignore'];
      mutations.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter });
    }
    this.stop.push(() => mutations.disconnect());
    // All of these bubble to the window, where no named element stands in for a member of the document.
    const listen = (name, hear) => {
      addEventListener(name, hear, true);
      this.stop.push(() => removeEventListener(name, hear, true));
    };
    listen('load', (event) => event.target === document && this.frames.greetAll());
    listen('visibilitychange', () => this.frames.tick());
    const violated = ({ disposition, effectiveDirective }, uri) =>
      disposition === 'enforce' && effectiveDirective === 'frame-src' && this.frames.block(uri);
    listen('securitypolicyviolation', (event) => violated(event, event.blockedURI));
    if (typeof ReportingObserver === 'function') {
      // Also tells of what was blocked before the bridge was there.
      const hear = (reports) => reports.forEach(({ body }) => violated(body, body.blockedURL));
      const reports = new ReportingObserver(hear, { types: ['csp-violation'], buffered: true });
      reports.observe();
      this.stop.push(() => reports.disconnect());
    }
    listen('DOMContentLoaded', () => {
      const wrong = this.frames.resolve(true);
      if (wrong) this.fault(...wrong, true);
      else if (this.markup) this.page.scan();
    });
  }

  changed(records) {
    let frames = false;
    let removed = false;
    const holdsFrame = (node) => node.localName === 'iframe' || dom().below(node, 'iframe').length > 0;
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (type === 'attributes') {
        frames ||= attributeName !== 'src' || target.localName === 'iframe';
        continue;
      }
      for (const node of addedNodes) {
        if (node.nodeType !== 1) continue;
        frames ||= holdsFrame(node);
        if (this.markup) this.page.scan(node);
      }
      for (const node of removedNodes) {
        if (node.nodeType !== 1) continue;
        removed = true;
        frames ||= holdsFrame(node);
      }
    }
    if (removed) this.page.releaseDeparted();
    if (frames) this.frames.reconcile();
  }

  // Looks at markup that was added.
  scan(root) {
    if (this.markup) this.page.scan(root);
    this.frames.reconcile();
  }

  frameOf(source) {
    return this.frames.of(source);
  }

  element(number) {
    return this.frames.all[number]?.element;
  }

  numberOf(element) {
    return this.frames.numberOf(element);
  }

  heard(number) {
    this.frames.heard(number);
  }

  answered(number) {
    this.frames.answered(number);
  }

  greet(number) {
    this.frames.greet(number);
  }

  size(number, id, height) {
    this.frames.size(number, id, height);
  }

  showState(number, state) {
    this.frames.showState(number, state);
  }

  step(frame, origin, reaction, change, value, selector, delay) {
    this.page.step({ frame, origin, reaction, change, value, selector, delay });
  }

  blocked(frame, origin, reason) {
    this.diagnostics.reaction(reason, origin, frame, 'the redirect goes nowhere safe: see redirectAllowedOrigins');
  }

  refused(number, source, reason, origin, name, count) {
    this.diagnostics.message(this.element(number), source, { reason, origin, name, count });
  }

  destroy() {
    this.destroyed = true;
    for (const stop of this.stop.splice(0)) stop();
    this.frames.destroy();
    this.page.destroy();
  }
}
