// Bundles the script of a test's page the way a user's build does, with the frameworks from npm.

import { build } from 'esbuild';
import { ROOT } from './site.mjs';

/**
 * The script's text; `alias` swaps packages, `mode` is what frameworks take for NODE_ENV.
 *
 * @param {string} code
 * @param {{ alias?: Record<string, string>, mode?: string, format?: import('esbuild').Format }} [how]
 */
export async function bundle(code, { alias = {}, mode = 'development', format = 'esm' } = {}) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: ROOT, loader: 'jsx' },
    jsx: 'automatic',
    bundle: true,
    write: false,
    format,
    platform: 'browser',
    alias,
    define: {
      'process.env.NODE_ENV': JSON.stringify(mode),
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

/**
 * Opens a host page whose only script is `code`, bundled; it says that it has begun by `window.begun = true`.
 *
 * @param {any} scene
 * @param {string} code
 * @param {{ body?: string, head?: string, headers?: Record<string, string>, alias?: Record<string, string>, script?: string }} [how]
 */
export async function app(scene, code, { body = '<div id="root"></div>', head = '', headers, alias, script } = {}) {
  scene.site.page('https://host.example/app.js', script ?? (await bundle(code, { alias })), {
    'content-type': 'text/javascript',
  });
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}<script type="module" src="/app.js"></script></body></html>`;
  const page = await scene.host({ entry: null, frames: null, wrap: () => html, ...(headers ? { headers } : {}) });
  await page.waitForFunction(() => window.begun === true);
  return page;
}
