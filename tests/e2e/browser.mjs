// Finds the Chromium that the browser tests drive, or says what to install.

import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The path of a Chromium: `CHROMIUM`, else the first usual name on `PATH`, else a usual place. */
export function findChromium(env = process.env) {
  if (env.CHROMIUM) {
    if (isProgram(env.CHROMIUM)) return env.CHROMIUM;
    throw new Error(`CHROMIUM is set to ${env.CHROMIUM}, which is not a program that can be run`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...USUAL].find(isProgram);
  if (found) return found;
  throw new Error(
    `Chromium is missing: none of ${NAMES.join(', ')} is on PATH. Install Chromium 114 or newer, or set CHROMIUM to its path.`,
  );
}

/**
 * Starts a headless Chromium, or the Firefox that `E2E_BROWSER` asks for; with a `port`, every host name, on every port,
 * is that port of this computer.
 */
export async function launchBrowser(port, moreFlags = []) {
  if (process.env.E2E_BROWSER === 'firefox') return (await import('../firefox/firefox.mjs')).launchFirefox(port);
  return chromium.launch({
    executablePath: findChromium(),
    headless: true,
    // The driver turns this cache off; the tests look at whether a page is fit for it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [...FLAGS, ...(port ? [`--host-resolver-rules=MAP * 127.0.0.1:${port}`] : []), ...moreFlags],
  });
}
