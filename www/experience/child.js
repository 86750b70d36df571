// Brings in the real iframe-resizer child script at the moment `?child=` asks for: `early` (the default), milliseconds after
// `load`, or `never`.
(() => {
  const source = '/iframeResizer.contentWindow.js';
  const when = new URLSearchParams(location.search).get('child') ?? 'early';
  if (when === 'never') return;
  if (/^\d{1,5}$/.test(when)) {
    const insert = () => document.head.append(Object.assign(document.createElement('script'), { src: source }));
    addEventListener('load', () => setTimeout(insert, Number(when)));
    return;
  }
  // Only a script that the parser inserts runs while the document is still loading, and so without announcing itself, as it
  // does on a page that simply has the tag.
  document.write(`<script src="${source}"></script>`);
})();
