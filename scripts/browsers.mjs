// Finds the browsers that the tests drive, and strace, which watches the server sync; on Debian as root it installs
// them, elsewhere it names what is missing. Without strace two tests of the server say that they were skipped, and
// without Firefox the suite of its pages does.

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

/** Paths of Chromium and its driver, and of Firefox if there is one. */
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
  const all = { ...found, shell: await shell(), firefox: await firefox() };
  for (const path of [all.chromium, all.shell, all.firefox].filter(Boolean))
    console.log(`browser: ${output(path, ['--version'])}`);
  return all;
};
