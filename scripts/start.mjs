/**
 * `npm start`: from a fresh clone to the running demo. Sets up what is missing, builds, serves, says where.
 */
import { build } from './build.mjs';
import { buildServer } from './server.mjs';
import { setup } from './setup.mjs';

async function step(number, name, work) {
  console.log(`[${number}/3] ${name} …`);
  const started = performance.now();
  const result = await work();
  console.log(`[${number}/3] ${name}: done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

/** @param {Awaited<ReturnType<typeof import('./demo.mjs').startDemo>>} demo */
function screen({ host, experience, server, vendor, office }) {
  /** @type {[name: string, path: string][]} */
  const pages = [
    ['Start here', '/'],
    ['Reveal a prize', '/reveal.html'],
    ['A verified prize', '/verified.html'],
    ['From play to CRM', '/lead.html'],
    ['Play and forge', '/dashboard.html'],
    ['Redirect', '/redirect.html'],
    ['All reactions', '/reactions.html'],
    ['Two games', '/two.html'],
    ['From JavaScript', '/npm.html'],
    ['Probe any game', '/probe.html'],
  ];
  return [
    '',
    '  drimify-bridge is running',
    '',
    ...pages.map(([name, path]) => `  ${name.padEnd(16)} ${host}${path}`),
    '',
    `  ${'The experience'.padEnd(16)} ${experience}/XBs15jKF/`,
    `  ${'Companion server'.padEnd(16)} ${server.url}`,
    `  ${'Simulated vendor'.padEnd(16)} ${vendor.url}`,
    `  ${'CRM and mailbox'.padEnd(16)} ${office.url}`,
    '',
    '  Ctrl-C stops it.',
    '',
  ].join('\n');
}

try {
  await step(1, 'Tools', setup);
  // What it needs of npm is there from now on.
  const { startDemo } = await import('./demo.mjs');
  const [, binary] = await step(2, 'Bridge and companion server (a few minutes, once)', () =>
    Promise.all([build({ dev: true }), buildServer()]),
  );
  const demo = await step(3, 'Pages, companion server, simulated vendor, CRM and mailbox', () => startDemo({ binary }));
  console.log(screen(demo));
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await demo.close();
      console.log('\nStopped.');
    });
  }
} catch (error) {
  console.error(`\nCould not start: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
