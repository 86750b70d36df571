// The packed package in the hands of bundlers with their default configuration, of Node, and of a plain page.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { APP, assertOneWasm, FRAMEWORKS, WRAPPERS } from './apps.mjs';
import { pack, page, project, visit } from './consumer.mjs';

let packed;
before(() => {
  packed = pack();
});
after(() => packed?.remove());

const bundlers = {
  async esbuild(folder) {
    const { build } = await import('esbuild');
    await build({
      absWorkingDir: folder,
      entryPoints: ['app.js'],
      bundle: true,
      outfile: 'out/app.js',
      format: 'esm',
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    return [join(folder, 'out'), 'app.js'];
  },
  async webpack(folder) {
    const { default: webpack } = await import('webpack');
    const stats = await new Promise((done, fail) =>
      webpack(
        { context: folder, entry: './app.js', mode: 'production', output: { path: join(folder, 'out') } },
        (error, result) => (error ? fail(error) : done(result)),
      ),
    );
    // The size of what React, Vue and the wasm weigh together is no fault of the package.
    const warnings = stats.toJson().warnings.filter(({ message }) => !/size limit|performance/i.test(message));
    assert.deepEqual([stats.toJson().errors, warnings], [[], []]);
    return [join(folder, 'out'), 'main.js'];
  },
  async vite(folder) {
    const { build } = await import('vite');
    await build({ root: folder, logLevel: 'silent' });
    return [join(folder, 'dist'), null];
  },
};

const completed = async (tab, say) => {
  await say('#game', 'complete', { userWon: true });
  await tab.waitForFunction(() => window.won === true);
};

for (const [name, bundle] of Object.entries(bundlers)) {
  test(`${name}: a page built with its defaults hears the experience`, async () => {
    const source = { 'app.js': APP, 'index.html': page('<script type="module" src="/app.js"></script>') };
    const { folder, remove } = project(packed, source);
    try {
      const [out, script] = await bundle(folder);
      if (script) writeFileSync(join(out, 'index.html'), page(`<script type="module" src="/${script}"></script>`));
      assert.deepEqual(await visit(packed, { folder: out }, completed), []);
    } finally {
      remove();
    }
  });

  test(`${name}: React, Vue, native and the bridge together have one wasm`, async () => {
    const source = { 'app.js': WRAPPERS, 'index.html': page('<script type="module" src="/app.js"></script>') };
    const { folder, remove } = project(packed, source, FRAMEWORKS);
    try {
      const [out, script] = await bundle(folder);
      if (script) writeFileSync(join(out, 'index.html'), page(`<script type="module" src="/${script}"></script>`));
      assertOneWasm(out);
      const complaints = await visit(packed, { folder: out }, async (tab, say) => {
        for (const id of ['game', 'react', 'vue']) await say(`#${id}`, 'complete', { userWon: true });
        await tab.waitForFunction(() => window.told.length === 3);
        assert.deepEqual(await tab.evaluate(() => window.told.toSorted()), ['native complete', 'react', 'vue']);
      });
      assert.deepEqual(complaints, []);
    } finally {
      remove();
    }
  });
}

test('vite: the development server serves it, optimised as it does by itself', async () => {
  const source = { 'app.js': WRAPPERS, 'index.html': page('<script type="module" src="/app.js"></script>') };
  const { folder, remove } = project(packed, source, FRAMEWORKS);
  const { createServer } = await import('vite');
  const server = await createServer({ root: folder, logLevel: 'silent', server: { port: 0 } });
  try {
    await server.listen();
    const complaints = await visit(packed, { url: server.resolvedUrls.local[0] }, async (tab, say) => {
      for (const id of ['game', 'react', 'vue']) await say(`#${id}`, 'complete', { userWon: true });
      await tab.waitForFunction(() => window.told.length === 3);
    });
    assert.deepEqual(complaints, []);
  } finally {
    await server.close();
    remove();
  }
});

test('rollup: without a plugin it takes files, and the file bundles', async () => {
  // Rollup's own defaults resolve no package names; that is the work of a plugin.
  const source = {
    'app.js': APP.replace("'drimify-bridge'", "'./node_modules/drimify-bridge/dist/index.js'"),
    'index.html': page('<script type="module" src="/out/app.js"></script>'),
  };
  const { folder, remove } = project(packed, source);
  try {
    const { rollup } = await import('rollup');
    const warnings = [];
    const bundle = await rollup({ input: join(folder, 'app.js'), onwarn: ({ message }) => warnings.push(message) });
    await bundle.write({ dir: join(folder, 'out') });
    await bundle.close();
    assert.deepEqual(warnings, []);
    assert.deepEqual(await visit(packed, { folder }, completed), []);
  } finally {
    remove();
  }
});

test('a plain page: modules of the package as they are, found by an import map', async () => {
  const map = { imports: { 'drimify-bridge': '/node_modules/drimify-bridge/dist/index.js' } };
  const script = `<script type="importmap">${JSON.stringify(map)}</script><script type="module">${APP}</script>`;
  const { folder, remove } = project(packed, { 'index.html': page(script) });
  try {
    assert.deepEqual(await visit(packed, { folder }, completed), []);
  } finally {
    remove();
  }
});

test('a plain page: the script tag', async () => {
  const line = '<p id="won" hidden data-drimify-reveal data-drimify-when="won">x</p>';
  const script =
    '<script src="/node_modules/drimify-bridge/dist/drimify-bridge.global.js"></script><script>begun = true</script>';
  const { folder, remove } = project(packed, { 'index.html': page(script, line) });
  try {
    const complaints = await visit(packed, { folder }, async (tab, say) => {
      await say('#game', 'complete', { userWon: true });
      await tab.waitForSelector('#won', { state: 'visible' });
    });
    assert.deepEqual(complaints, []);
  } finally {
    remove();
  }
});

for (const [how, flags, code] of [
  ['import', ['--input-type=module'], 'const load = (name) => import(name);'],
  ['require()', ['--input-type=commonjs', '--no-warnings'], 'const load = async (name) => require(name);'],
]) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const skip =
    how === 'require()' && (major < 20 || (major === 20 && minor < 19)) ? 'this Node requires no modules' : false;
  test(`Node: every entry that a server may meet comes in by ${how}, and touches no window`, { skip }, () => {
    const { folder, remove } = project(packed, {}, FRAMEWORKS);
    try {
      const script = `${code} (async () => {
        const names = {};
        for (const entry of ['', '/auto', '/native', '/react', '/vue', '/testing'])
          names[entry] = Object.keys(await load('drimify-bridge' + entry)).filter((name) => name !== 'module.exports').sort();
        let refused;
        try { (await load('drimify-bridge')).createBridge(); } catch (error) { refused = error.code; }
        console.log(JSON.stringify([names, refused]));
      })();`;
      const [names, refused] = JSON.parse(
        execFileSync(process.execPath, [...flags, '-e', script], { cwd: folder, encoding: 'utf8' }),
      );
      assert.equal(refused, 'no_window');
      assert.deepEqual(names['/native'], ['forwardToNative']);
      assert.deepEqual(names['/react'], ['DrimifyExperience', 'useDrimify']);
      assert.deepEqual(names['/vue'], ['DrimifyExperience', 'useDrimify']);
      assert.deepEqual(names['/testing'], ['simulate', 'simulatorHtml']);
      assert.deepEqual(names[''], ['BridgeError', 'createBridge', 'experienceUrl', 'preload', 'version']);
    } finally {
      remove();
    }
  });
}

for (const name of ['FinalizationRegistry', 'TextEncoder', 'TextDecoder', 'WebAssembly']) {
  test(`Node: every entry comes in where there is no ${name}, and says of itself what it always does`, () => {
    const { folder, remove } = project(packed, {}, FRAMEWORKS);
    try {
      const script = `delete globalThis.${name};
        for (const entry of ['', '/auto', '/native', '/react', '/vue', '/testing']) await import('drimify-bridge' + entry);
        const { createBridge } = await import('drimify-bridge');
        try { createBridge(); } catch (error) { console.log(typeof ${name}, error.code); }`;
      const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.equal(said.trim(), 'undefined no_window');
    } finally {
      remove();
    }
  });
}
