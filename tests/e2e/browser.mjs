// Finds the Chromium that the browser tests drive, or says what to install.

import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
  // Other sites have processes of their own: a frame speaks while its page is busy. Small machines do without otherwise.
  '--site-per-process',
];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

const onPath = (names, { PATH = '' }) =>
  names
    .flatMap((name) => PATH.split(delimiter).flatMap((folder) => (folder ? [join(folder, name)] : [])))
    .find(isProgram);

/** The path of a Chromium: `CHROMIUM`, else the first usual name on `PATH`, else a usual place. */
export function findChromium(env = process.env) {
  if (env.CHROMIUM) {
    if (isProgram(env.CHROMIUM)) return env.CHROMIUM;
    throw new Error(`CHROMIUM is set to ${env.CHROMIUM}, which is not a program that can be run`);
  }
  const found = onPath(NAMES, env) ?? USUAL.find(isProgram);
  if (found) return found;
  throw new Error(
    `Chromium is missing: none of ${NAMES.join(', ')} is on PATH. Install Chromium 114 or newer, or set CHROMIUM to its path.`,
  );
}

/** The path of Chromium's engine without the browser around it: `CHROMIUM_SHELL`, else where no Chromium is chosen. */
const findShell = (env = process.env) => env.CHROMIUM_SHELL ?? (env.CHROMIUM ? undefined : onPath(SHELLS, env));

/**
 * Starts a headless Chromium, or the Firefox that `E2E_BROWSER` asks for; with a `port`, every host name, on every port,
 * is that port of this computer. Where there is one it is the headless shell: the same engine, in half the time. A test that
 * needs what only the `whole` browser has, such as pages that come back as they were, says so.
 */
export async function launchBrowser(port, moreFlags = [], { whole = false } = {}) {
  if (process.env.E2E_BROWSER === 'firefox') return (await import('../firefox/firefox.mjs')).launchFirefox(port);
  if (process.env.E2E_BROWSER === 'webkit') return (await import('../webkit/webkit.mjs')).launchWebKit(port);
  return chromium.launch({
    executablePath: (whole ? undefined : findShell()) ?? findChromium(),
    headless: true,
    // The driver turns this cache off; the tests look at whether a page is fit for it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [...FLAGS, ...(port ? [`--host-resolver-rules=MAP * 127.0.0.1:${port}`] : []), ...moreFlags],
  });
}
