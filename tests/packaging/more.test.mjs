// The packed package in further tools with their default configuration: an older and a newer Vite, Parcel, Next.js.
// `node scripts/consumers.mjs` installs them.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { APP, assertOneWasm, FRAMEWORKS, WRAPPERS } from './apps.mjs';
import { pack, page, project, ROOT, visit } from './consumer.mjs';

const at = (tool) => join(ROOT, '.cache/consumers', tool);
const needs = (tool) =>
  existsSync(join(at(tool), 'node_modules')) ? {} : { skip: `node scripts/consumers.mjs ${tool} installs it` };

let packed;
before(() => {
  packed = pack();
});
after(() => packed?.remove());

const completed = async (tab, say) => {
  await say('#game', 'complete', { userWon: true });
  await tab.waitForFunction(() => window.won === true);
};
const allCompleted = async (tab, say) => {
  for (const id of ['game', 'react', 'vue']) await say(`#${id}`, 'complete', { userWon: true });
  await tab.waitForFunction(() => window.told.length === 3);
};
const module = page('<script type="module" src="/app.js"></script>');

for (const version of ['vite-6', 'vite-8']) {
  const vite = () => import(join(at(version), 'node_modules/vite/dist/node/index.js'));

  test(`${version}: a build with its defaults`, needs(version), async () => {
    const { build } = await vite();
    const { folder, remove } = project(packed, { 'app.js': WRAPPERS, 'index.html': module }, FRAMEWORKS);
    try {
      await build({ root: folder, logLevel: 'silent' });
      assertOneWasm(join(folder, 'dist'));
      assert.deepEqual(await visit(packed, { folder: join(folder, 'dist') }, allCompleted), []);
    } finally {
      remove();
    }
  });

  test(`${version}: the development server`, needs(version), async () => {
    const { createServer: serve } = await vite();
    const { folder, remove } = project(packed, { 'app.js': WRAPPERS, 'index.html': module }, FRAMEWORKS);
    const server = await serve({ root: folder, logLevel: 'silent', server: { port: 0 } });
    try {
      await server.listen();
      assert.deepEqual(await visit(packed, { url: server.resolvedUrls.local[0] }, allCompleted), []);
    } finally {
      await server.close();
      remove();
    }
  });
}

for (const [name, app, told, more] of [
  ['the main entry, with its defaults', APP, completed, {}],
  // Parcel looks at `exports` only where a project says so.
  ['every entry, where package exports are on', WRAPPERS, allCompleted, { packageExports: true }],
  ['every entry by its file, with its defaults', inDist(WRAPPERS), allCompleted, {}],
]) {
  test(`parcel: ${name}`, needs('parcel'), async () => {
    const manifest = { name: 'consumer', private: true, '@parcel/resolver-default': more };
    const files = {
      'app.js': app,
      'index.html': page('<script type="module" src="./app.js"></script>'),
      'package.json': JSON.stringify(manifest),
    };
    const { folder, remove } = project(packed, files, FRAMEWORKS);
    try {
      const parcel = join(at('parcel'), 'node_modules/parcel/lib/bin.js');
      execFileSync(process.execPath, [parcel, 'build', 'index.html', '--no-cache', '--public-url', '/'], {
        cwd: folder,
        stdio: 'pipe',
      });
      assertOneWasm(join(folder, 'dist'));
      assert.deepEqual(await visit(packed, { folder: join(folder, 'dist') }, told), []);
    } finally {
      remove();
    }
  });
}

function inDist(code) {
  return code.replace(/'drimify-bridge\/(\w+)'/g, "'drimify-bridge/dist/$1.js'");
}

const SITE = {
  'layout.js':
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
  // A page that is rendered on the server, with an experience straight in it.
  'page.js': `
    import { DrimifyExperience } from 'drimify-bridge/react';
    import Game from './game';
    export default function Page() {
      return <main><DrimifyExperience id="game" src="https://apps.drimify.com/XBs15jKF/" title="Server" /><Game /></main>;
    }`,
  'game.js': `'use client';
    import { useEffect, useRef, useState } from 'react';
    import { DrimifyExperience, useDrimify } from 'drimify-bridge/react';
    export default function Game() {
      const [won, setWon] = useState(null);
      const frame = useRef(null);
      const { state } = useDrimify(frame);
      useEffect(() => { window.begun = true; }, []);
      return <>
        <DrimifyExperience id="react" src="https://apps.drimify.com/react/" title="R" onComplete={({ payload }) => setWon(payload.won)} />
        <iframe ref={frame} id="own" src="https://apps.drimify.com/own/" title="Own" />
        <output>{String(won)} {state}</output>
      </>;
    }`,
};

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });

for (const [tool, bundler] of [
  ['next', '--turbopack'],
  // Not Next.js's own choice any more, and three times as slow: where somebody has installed it.
  ['next-webpack', '--webpack'],
]) {
  test(`next ${bundler}: built, rendered on the server, taken over by the browser`, needs(tool), async () => {
    const folder = at(tool);
    const next = join(folder, 'node_modules/next/dist/bin/next');
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CI: '1' };
    for (const name of ['.next', 'app', 'node_modules/drimify-bridge'])
      rmSync(join(folder, name), { recursive: true, force: true });
    cpSync(packed.package, join(folder, 'node_modules/drimify-bridge'), { recursive: true });
    mkdirSync(join(folder, 'app'));
    for (const [name, text] of Object.entries(SITE)) writeFileSync(join(folder, 'app', name), text);
    execFileSync(process.execPath, [next, 'build', bundler], { cwd: folder, env, stdio: 'pipe' });
    const port = await freePort();
    const server = spawn(process.execPath, [next, 'start', '-p', String(port)], { cwd: folder, env });
    try {
      await new Promise((done, fail) => {
        server.stdout.on('data', (text) => /Ready/.test(text) && done(undefined));
        server.on('exit', () => fail(new Error('next start ended')));
      });
      const url = `http://localhost:${port}/`;
      const html = await (await fetch(url)).text();
      assert.match(
        html,
        /<iframe data-drimify="" id="game" src="https:\/\/apps\.drimify\.com\/XBs15jKF\/" title="Server">/,
      );
      const complaints = await visit(packed, { url }, async (tab, say) => {
        for (const id of ['react', 'own']) await say(`#${id}`, 'complete', { userWon: true });
        await tab.waitForFunction(() => document.querySelector('output').textContent === 'true complete');
      });
      assert.deepEqual(complaints, []);
    } finally {
      server.kill();
    }
  });
}
