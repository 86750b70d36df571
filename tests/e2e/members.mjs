// What Playwright's pages and frames can say besides `evaluate`, said with that alone: for browsers that another driver drives.

const PATIENCE = 30_000;

/** The first element that a selector finds, or whose text a `text=…` is part of, looked for from within. */
const find = (selector) => {
  if (!selector.startsWith('text=')) return Document.prototype.querySelector.call(document, selector);
  const says = (element) => element.textContent.includes(selector.slice('text='.length));
  return Array.from(document.querySelectorAll('body *:not(script, style)')).findLast(says) ?? null;
};

const isVisible = (element) => !!element && element.getClientRects().length > 0;

/** Asks until the answer is true; the document may be about to make way for the next one. */
export const until = async (ask, what) => {
  const end = Date.now() + PATIENCE;
  for (let cause; ;) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      if (error?.isUnsupported) throw error;
      cause = error;
    }
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`, { cause });
    await new Promise((next) => setTimeout(next, 10));
  }
};

/** @type {Record<string, (this: any, ...given: any[]) => any>} */
export const members = {
  waitForFunction(what, argument) {
    const source = typeof what === 'function' ? `(${what})(${JSON.stringify(argument) ?? ''})` : what;
    return until(() => this.evaluate(source), String(what));
  },

  waitForURL(url) {
    return until(async () => {
      const now = await this.evaluate('location.href');
      // A window of Firefox is there for a moment on its way elsewhere.
      if (now === 'about:blank') return url === now;
      if (typeof url === 'string') return now === url;
      return url instanceof RegExp ? url.test(now) : url(new URL(now));
    }, `the address ${url}`);
  },

  /** Waits until what a selector finds is `attached`, `detached`, `visible` or `hidden`. */
  async waitFor(selector, state) {
    await members.waitForFunction.call(
      this,
      `(() => {
        const element = (${find})(${JSON.stringify(selector)});
        const isVisible = (${isVisible})(element);
        return { attached: !!element, detached: !element, visible: isVisible, hidden: !isVisible }[${JSON.stringify(state)}];
      })()`,
    );
  },

  /** What a function of the element that a selector finds answers. */
  of(selector, read) {
    return this.evaluate(`(${read})((${find})(${JSON.stringify(selector)}))`);
  },
  $eval(selector, read, argument) {
    return this.evaluate(`(${read})((${find})(${JSON.stringify(selector)}), ${JSON.stringify(argument) ?? ''})`);
  },
  $$eval(selector, read, argument) {
    const all = `Array.from(Document.prototype.querySelectorAll.call(document, ${JSON.stringify(selector)}))`;
    return this.evaluate(`(${read})(${all}, ${JSON.stringify(argument) ?? ''})`);
  },

  textContent(selector) {
    return members.of.call(this, selector, '(element) => element.textContent');
  },
  innerText(selector) {
    return members.of.call(this, selector, '(element) => element.innerText');
  },
  inputValue(selector) {
    return members.of.call(this, selector, '(element) => element.value');
  },
  focus(selector) {
    return members.of.call(this, selector, '(element) => void element.focus()');
  },
  getAttribute(selector, name) {
    return members.of.call(this, selector, `(element) => element.getAttribute(${JSON.stringify(name)})`);
  },
  isVisible(selector) {
    return members.of.call(this, selector, isVisible);
  },
  async isHidden(selector) {
    return !(await members.isVisible.call(this, selector));
  },
  /** The innermost element that has a text, to be asked what follows. */
  getByText(text) {
    const selector = `text=${text}`;
    return {
      isVisible: () => members.isVisible.call(this, selector),
      waitFor: () => members.waitFor.call(this, selector, 'visible'),
    };
  },
  fill(selector, value) {
    const write = (element, text) => {
      element.focus();
      element.value = text;
      for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
    };
    return members.of.call(this, selector, `(element) => (${write})(element, ${JSON.stringify(value)})`);
  },
  selectOption(selector, value) {
    return members.fill.call(this, selector, value);
  },
};
