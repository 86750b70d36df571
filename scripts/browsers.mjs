// Finds the browsers that the tests drive, and strace, which watches the server sync; on Debian as root it installs
// them, elsewhere it names what is missing. Without strace two tests of the server say that they were skipped, and
// without Firefox the suite of its pages does; that of WebKit fails, unless somebody chose to go without it.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { output, run } from './setup.mjs';

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const SHELL = ['chromium-headless-shell', 'chrome-headless-shell'];
const FIREFOX = ['firefox-esr', 'firefox'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const onPath = (names) => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
};

const find = () => ({
  chromium: process.env.CHROMIUM ?? onPath(CHROMIUM) ?? (existsSync(MAC) ? MAC : undefined),
  chromedriver: process.env.CHROMEDRIVER ?? onPath(['chromedriver']),
});

/** The path of a Firefox, or nothing. */
export const findFirefox = () => process.env.FIREFOX ?? onPath(FIREFOX);

export const canInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

export const install = async (what, packages) => {
  console.log(`setup: installing ${what}`);
  let said = '';
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    log: (text) => (said += text),
  };
  try {
    await run('apt-get', ['update', '-qq'], options);
    await run('apt-get', ['install', '-y', '-qq', ...packages], options);
  } catch (error) {
    throw new Error(`${error.message}: ${said}`, { cause: error });
  }
};

/** Distributions that are like Debian may not have it under this name. */
const tryInstall = (what, packages) => install(what, packages).catch((error) => console.log(error.message));

/** The engine alone, in which most pages are opened: half the time of the whole browser, and where it is missing that. */
const shell = async () => {
  const find = () => process.env.CHROMIUM_SHELL ?? onPath(SHELL);
  if (!find() && canInstall()) await tryInstall('the headless shell of Chromium', ['chromium-headless-shell']);
  return find();
};

const firefox = async () => {
  if (!findFirefox() && canInstall()) await tryInstall('Firefox', ['firefox-esr']);
  return findFirefox();
};

/** What WebKitGTK needs to be driven: its driver, an X server, and what a browser of it is written in. */
const WEBKIT = ['webkit2gtk-driver', 'gir1.2-webkit2-4.1', 'python3-gi', 'xvfb'];

/** What of it is missing, by name. */
const missingOfWebKit = () => {
  const names = "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1')";
  const python = ['WebKit2 4.1 and Gtk 3.0 for /usr/bin/python3 (PyGObject)'];
  const hasNames = spawnSync('/usr/bin/python3', ['-c', names]).status === 0;
  return [...['WebKitWebDriver', 'Xvfb'].filter((name) => !onPath([name])), ...(hasNames ? [] : python)];
};

/** Why there is no WebKitGTK, if there is none. */
const noWebKit = async () => {
  if (process.env.DRIMIFY_NO_WEBKIT === '1') return 'DRIMIFY_NO_WEBKIT is 1';
  if (missingOfWebKit().length && canInstall()) await tryInstall('WebKitGTK and its driver', WEBKIT);
  const missing = missingOfWebKit();
  if (!missing.length) return undefined;
  return `pages are to be opened in WebKit, and ${missing.join(', ')} is missing: install it (on Debian ${WEBKIT.join(' ')}), or set DRIMIFY_NO_WEBKIT=1 to go without`;
};

/** Paths of Chromium and its driver, and of Firefox if there is one; why there is no WebKit, if there is none. */
export const browsers = async () => {
  let found = find();
  const isComplete = () => found.chromium && found.chromedriver && onPath(['strace']);
  if (!isComplete() && canInstall()) {
    await install('Chromium, its driver and strace', ['chromium', 'chromium-driver', 'strace']);
    found = find();
  }
  const missing = Object.entries(found).filter(([, path]) => !path);
  if (missing.length) {
    const names = missing.map(([name]) => name).join(' and ');
    throw new Error(
      `the tests need ${names}: install them, or set ${names.toUpperCase().replace(' AND ', ' and ')} to their paths`,
    );
  }
  const all = { ...found, shell: await shell(), firefox: await firefox(), noWebKit: await noWebKit() };
  for (const path of [all.chromium, all.shell, all.firefox].filter(Boolean))
    console.log(`browser: ${output(path, ['--version'])}`);
  return all;
};
