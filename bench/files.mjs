// Where the script-tag files of all contenders are, as their packages ship them.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, packageFile } from '../tests/e2e/site.mjs';

const npm = (path) => join(ROOT, 'node_modules', path);

export const versionOf = (name) => JSON.parse(readFileSync(npm(`${name}/package.json`), 'utf8')).version;

const page = (name) => join(ROOT, 'bench/pages', name);

export const FILES = {
  bridge: packageFile('drimify-bridge/global'),
  nowasm: packageFile('drimify-bridge/global').replace('.global.js', '.nowasm.global.js'),
  resizer: npm('iframe-resizer/js/iframeResizer.min.js'),
  vimeo: npm('@vimeo/player/dist/player.min.js'),
  typeform: npm('@typeform/embed/build/embed.js'),
  penpal: npm('penpal/dist/penpal.min.js'),
  vanilla: page('vanilla.js'),
  meter: page('meter.js'),
  sender: page('sender.js'),
};

/** Whether the build has the file for pages whose policy refuses WebAssembly. */
export const hasNowasm = () => existsSync(FILES.nowasm);

export const textOf = (name) => readFileSync(FILES[name], 'utf8');
