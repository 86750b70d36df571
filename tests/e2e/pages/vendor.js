// A frame that speaks through the transport of the vendor: the child script of iframe-resizer 4.
//
// `?child=early` has the script in the document, `?child=300` adds it so many milliseconds after `load`, as a slow
// shell does; `?child=never` leaves it out.

(() => {
  const when = new URLSearchParams(location.search).get('child') ?? 'early';
  const heard = [];
  const waiting = [];

  // Registered before the child script, so that the initial string is kept as well.
  addEventListener('message', (event) => heard.push({ origin: event.origin, data: event.data }));

  function say(type, data = {}, more = {}) {
    const message = { isDigitaService: true, type, data, id: '1', ...more };
    if (window.parentIFrame) window.parentIFrame.sendMessage(message);
    else waiting.push([type, data, more]);
  }

  window.iFrameResizer = {
    onReady() {
      say('ready');
      for (const words of waiting.splice(0)) say(...words);
    },
  };

  function addChildScript() {
    const script = document.createElement('script');
    script.src = '/vendor/iframeResizer.contentWindow.js';
    document.head.append(script);
  }

  if (when === 'early') document.write('<script src="/vendor/iframeResizer.contentWindow.js"></script>');
  else if (when !== 'never') addEventListener('load', () => setTimeout(addChildScript, Number(when)));

  window.vendor = {
    say,
    heard,
    isInitialised: () => Boolean(window.parentIFrame),
    setHeight(pixels) {
      document.querySelector('main').style.height = `${pixels}px`;
    },
  };
})();
