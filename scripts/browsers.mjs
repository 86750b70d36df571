// Finds the browsers that the tests drive, and strace, which watches the server sync; on Debian as root it installs
// them, elsewhere it names what is missing. Without strace two tests of the server say that they were skipped.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { output, run } from './setup.mjs';

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const onPath = (names) => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
};

const find = () => ({
  chromium: process.env.CHROMIUM ?? onPath(CHROMIUM) ?? (existsSync(MAC) ? MAC : undefined),
  chromedriver: process.env.CHROMEDRIVER ?? onPath(['chromedriver']),
});

/** Paths of Chromium and its driver. */
export const browsers = () => {
  let found = find();
  const isComplete = () => found.chromium && found.chromedriver && onPath(['strace']);
  if (!isComplete() && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('setup: installing Chromium, its driver and strace');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium', 'chromium-driver', 'strace'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    found = find();
  }
  const missing = Object.entries(found).filter(([, path]) => !path);
  if (missing.length) {
    const names = missing.map(([name]) => name).join(' and ');
    throw new Error(
      `the tests need ${names}: install them, or set ${names.toUpperCase().replace(' AND ', ' and ')} to their paths`,
    );
  }
  console.log(`browser: ${output(found.chromium, ['--version'])}`);
  return found;
};
