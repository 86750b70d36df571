// An imitation of the vendor's legacy widget by its documented interface: `new Drimify.Widget(options)`, `load()`,
// `onReady`, and `onCompletion`, which gets the data with its `credientials` (sic). iframe-resizer as in the other one.

/* global iFrameResize */
class Widget {
  constructor(options) {
    this.options = options;
  }

  load() {
    const { element, engine, height, style } = this.options;
    const frame = document.createElement('iframe');
    frame.id = `drimify-${Math.random()}`;
    frame.src = engine;
    frame.style.cssText = style ?? '';
    if (height) frame.style.height = height;
    (typeof element === 'string' ? document.getElementById(element) : element).append(frame);
    iFrameResize({ checkOrigin: false, onMessage: ({ message }) => this.hear(message) }, frame);
  }

  hear({ isDigitaService, type, data }) {
    if (isDigitaService !== true) return;
    if (type === 'ready') this.onReady?.();
    if (type === 'complete') this.onCompletion?.(data);
  }
}

window.Drimify = { Widget };
