// An imitation of the vendor's widget by its documented interface: `DigitaService.Widget.Create(options)`, callbacks as
// properties, `load()`. Like the original it uses iframe-resizer 4 without a check of origins; a test puts that before
// this file, in the same function, as `iFrameResize`.

/* global iFrameResize */
class Widget {
  constructor(options) {
    this.options = { autoscroll: true, fixed: false, height: 'auto', width: '100%', ...options };
  }

  load() {
    const { element, engine, fixed, height, width } = this.options;
    const holder =
      (typeof element === 'string' ? document.getElementById(element) : element) ??
      document.getElementById('digitaservice-widget');
    const frame = document.createElement('iframe');
    frame.id = `digita-widget-${Math.random()}`;
    frame.src = engine;
    frame.style.width = width;
    frame.style.border = '0';
    const [tall] = [height].flat();
    if (tall !== 'auto') frame.style.height = tall;
    holder.append(frame);
    iFrameResize(
      {
        checkOrigin: false,
        autoResize: !fixed,
        heightCalculationMethod: 'taggedElement',
        tolerance: 2,
        onMessage: ({ message }) => this.hear(message),
      },
      frame,
    );
  }

  hear(message) {
    if (message?.isDigitaService !== true || message.isPlugin) return;
    const { data, id, type } = message;
    const event = { data, id, type };
    if (type === 'ready') this.onReady?.(event);
    if (type === 'complete') this.onComplete?.(event);
    if (type === 'firstinteraction') this.onFirstInteraction?.();
    if (type === 'routechange') this.onRouteChange?.(event);
    if (type === 'scrolltotop') this.onScrollToTop?.();
    if (type === 'close') this.onClose?.();
    if (type === 'error') this.onError?.(data);
  }
}

window.DigitaService = { Widget: { Create: (options) => new Widget(options) } };
