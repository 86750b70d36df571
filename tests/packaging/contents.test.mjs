// What is in the package, and whether the tools that judge packages are content with it.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { Script } from 'node:vm';
import { parseAst } from 'rollup/parseAst';
import { pack, project, ROOT } from './consumer.mjs';

let packed;
before(() => {
  packed = pack();
});
after(() => packed?.remove());

const read = (path) => readFileSync(join(packed.package, path), 'utf8');
const manifest = () => JSON.parse(read('package.json'));
const node = (path, args, options = {}) =>
  execFileSync(process.execPath, [join(ROOT, 'node_modules', path), ...args], { encoding: 'utf8', ...options });

test('it holds the build, its types, and what a reader and a lawyer look for; nothing else', () => {
  const other = packed.files.filter((path) => !/^dist\/[\w.-]+(\.js|\.d\.ts|\.json)$/.test(path));
  assert.deepEqual(other.toSorted(), [
    'CHANGELOG.md',
    'LICENSE-APACHE',
    'LICENSE-MIT',
    'README.md',
    'docs/attributes.md',
    'package.json',
    'web-types.json',
  ]);
});

test('every export is a file with its types, and types come first', () => {
  for (const [name, target] of Object.entries(manifest().exports)) {
    if (typeof target === 'string') continue;
    assert.equal(Object.keys(target)[0], 'types', name);
    for (const path of Object.values(target)) assert.equal(packed.files.includes(path.slice(2)), true, path);
  }
});

test('integrity.json has the hash of every other file of the build', () => {
  const hashes = JSON.parse(read('dist/integrity.json'));
  const files = packed.files
    .filter((path) => /^dist\/(?!integrity)/.test(path))
    .map((path) => path.slice('dist/'.length));
  assert.deepEqual(Object.keys(hashes).toSorted(), files.toSorted());
  for (const [name, hash] of Object.entries(hashes)) {
    const digest = createHash('sha384')
      .update(readFileSync(join(packed.package, 'dist', name)))
      .digest('base64');
    assert.equal(hash, `sha384-${digest}`);
  }
});

test('no script evaluates text, speaks to a server by itself or names a folder of the builder', () => {
  for (const path of packed.files.filter((path) => /\.(js|json|ts)$/.test(path) && path.startsWith('dist/'))) {
    const text = read(path);
    // `fetch` may be there for `verify`, and `sendBeacon` for `beacon`: each speaks to the one address that the page gives.
    assert.doesNotMatch(text, /\beval\(|new Function\(|XMLHttpRequest|WebSocket/, path);
    assert.equal(text.includes(ROOT), false, path);
    assert.doesNotMatch(text, /\/(?:home|root|Users)\/[\w.-]+\//, path);
  }
});

const scripts = () => packed.files.filter((path) => /^dist\/.*\.js$/.test(path));

/** The names that a script takes from its surroundings: those that it does not declare, but for members and keys. */
function globalsOf(code) {
  const names = new Set();
  const visit = (node, parent, role) => {
    const isMember = parent?.type === 'MemberExpression' && role === 'property' && !parent.computed;
    const isKey = role === 'key' && !parent.computed;
    if (node.type === 'Identifier' && !isMember && !isKey) names.add(node.name);
    for (const [key, value] of Object.entries(node)) {
      for (const child of [value].flat()) if (typeof child?.type === 'string') visit(child, node, key);
    }
  };
  visit(parseAst(code));
  return names;
}

test('of globals a script names only those that nobody can replace: the rest is taken by one module', () => {
  const bound = Object.keys(JSON.parse(readFileSync(join(ROOT, 'tests/fixtures/globals.json'), 'utf8')));
  for (const path of scripts().filter((path) => /(auto|index|global)\.js$/.test(path))) {
    const names = globalsOf(read(path));
    // Minified names are none of these: what is found is the global itself, and `globalThis` is where there is no window.
    assert.deepEqual(
      bound.filter((name) => name !== 'globalThis' && names.has(name)),
      [],
      path,
    );
  }
});

test('no classic script has a directive outside its own function, and what a page joins it with stays as it is', () => {
  for (const path of scripts().filter((path) => /global|early/.test(path))) {
    const [first] = parseAst(read(path)).body.filter(({ type }) => type !== 'EmptyStatement');
    assert.equal('directive' in first, false, path);
    // An octal literal is no word of strict code.
    for (const joined of [`var before = 010\n${read(path)}`, `${read(path)}\nvar after = 010`]) new Script(joined);
  }
});

test('React takes its entries for what they are: modules for the client', () => {
  assert.match(read('dist/react.js'), /^["']use client["'];/);
});

test('each module of the crate is in the bundle once', () => {
  const { inputs } = JSON.parse(readFileSync(join(ROOT, 'target/bindgen/dist/metafile.json'), 'utf8'));
  const modules = Object.keys(inputs).filter((path) => path.endsWith('.js') && path.includes('web/'));
  assert.equal(modules.length > 0, true);
  assert.deepEqual(
    modules.filter((path) => !path.startsWith('src/web/')),
    [],
  );
});

test('nothing is installed with it, and nothing runs when it is installed', () => {
  const { dependencies = {}, peerDependenciesMeta, peerDependencies, scripts } = manifest();
  assert.deepEqual(dependencies, {});
  assert.deepEqual(Object.keys(peerDependencies), Object.keys(peerDependenciesMeta));
  for (const { optional } of Object.values(peerDependenciesMeta)) assert.equal(optional, true);
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) assert.equal(scripts[name], undefined);
});

test('publint finds nothing', () => {
  assert.match(node('publint/src/cli.js', ['run', packed.tarball, '--strict']), /All good/);
});

test('the types are right for every way of importing that the package supports', () => {
  // ESM only: TypeScript's node10 knows no exports, and CommonJS meets a module, which Node can require.
  // The tool exits with an error where it finds a problem.
  node('@arethetypeswrong/cli/dist/index.js', [packed.tarball, '--profile', 'esm-only', '--quiet']);
});

test('a TypeScript project with strict settings compiles against it, with and without the frameworks', () => {
  const strict = { strict: true, noEmit: true, target: 'es2022', lib: ['es2022', 'dom'], types: [] };
  const plain = `import { createBridge } from 'drimify-bridge';
    import { forwardToNative } from 'drimify-bridge/native';
    import { simulate } from 'drimify-bridge/testing';
    import 'drimify-bridge/auto';
    forwardToNative(createBridge({ frame: '#game' }));
    export const done = simulate(document.createElement('iframe'), 'complete');`;
  const frameworks = `import { DrimifyExperience } from 'drimify-bridge/react';
    import { useDrimify } from 'drimify-bridge/vue';
    export const both = [DrimifyExperience, useDrimify];`;
  for (const [code, dependencies] of /** @type {[string, string[]][]} */ ([
    [plain, []],
    [frameworks, ['react', 'vue', '@types/react']],
  ])) {
    for (const [module, moduleResolution] of [
      ['preserve', 'bundler'],
      ['nodenext', 'nodenext'],
    ]) {
      const files = {
        'app.ts': code,
        'tsconfig.json': JSON.stringify({
          compilerOptions: { ...strict, module, moduleResolution },
          files: ['app.ts'],
        }),
      };
      const { folder, remove } = project(packed, files, dependencies);
      try {
        node('typescript/bin/tsc', ['-p', folder], { cwd: folder });
      } catch (error) {
        assert.fail(`${moduleResolution}: ${error.stdout}`);
      } finally {
        remove();
      }
    }
  }
});

test('what the two commands load before they have set up anything is Node’s and ours', () => {
  const seen = new Set();
  /** @type {string[]} */
  const packages = [];
  const walk = (/** @type {string} */ file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) [^;]*?from '([^']+)';/gm)) {
      if (name.startsWith('.')) walk(join(dirname(file), name));
      else if (!name.startsWith('node:')) packages.push(`${file.slice(ROOT.length)}: ${name}`);
    }
  };
  for (const command of ['start', 'test', 'lint']) walk(join(ROOT, 'scripts', `${command}.mjs`));
  assert.ok(seen.size > 8, [...seen].join());
  assert.deepEqual(packages, []);
});
