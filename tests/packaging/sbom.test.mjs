// The list of what is shipped names all of it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { metadata, SHIPPED, sbom } from '../../scripts/sbom.mjs';
import { root } from '../../scripts/setup.mjs';

const bom = sbom();
const purls = bom.components.map(({ purl }) => purl);

test('it names every crate that cargo compiles into what is shipped, and none that is not locked', () => {
  const { packages } = metadata();
  const named = packages.filter(({ name, version }) => purls.includes(`pkg:cargo/${name}@${version}`));
  assert.equal(named.length, purls.filter((purl) => purl.startsWith('pkg:cargo/')).length);
  const names = named.map(({ name }) => name);
  for (const name of SHIPPED) assert.ok(names.includes(name), name);
  // From each of them on: what it cannot do without is there.
  for (const { name, dependencies } of named) {
    for (const { name: needed, kind, optional } of dependencies) {
      if (kind === null && !optional) assert.ok(names.includes(needed), `${needed}, of ${name}`);
    }
  }
  // Of ours, what only some feature brings as well.
  for (const { dependencies } of named.filter(({ name }) => SHIPPED.includes(name))) {
    for (const { name, kind } of dependencies) if (kind === null) assert.ok(names.includes(name), name);
  }
  for (const tool of ['bindgen', 'test-runner', 'wasm-bindgen-cli-support', 'proptest']) {
    assert.equal(names.includes(tool), false, `${tool} is a tool`);
  }
});

test('it names every package that npm installs with it', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const installed = Object.entries(packages)
    .filter(([path, { dev, devOptional, optional, peer }]) => path && !dev && !devOptional && !optional && !peer)
    .map(([path, { version }]) => `pkg:npm/${path.split('node_modules/').at(-1)}@${version}`);
  assert.deepEqual(purls.filter((purl) => purl.startsWith('pkg:npm/')).toSorted(), installed.toSorted());
});

test('each component is there once, has a licence, and of the registry’s the checksum; what needs another names one that is there', () => {
  assert.equal(new Set(purls).size, purls.length);
  for (const { name, licenses, hashes } of bom.components) {
    assert.ok(licenses?.[0]?.expression, `the licence of ${name}`);
    if (!SHIPPED.includes(name)) assert.match(hashes?.[0]?.content ?? '', /^[0-9a-f]{64}$/, name);
  }
  const known = [bom.metadata.component['bom-ref'], ...bom.components.map((component) => component['bom-ref'])];
  for (const { ref, dependsOn = [] } of bom.dependencies) {
    for (const one of [ref, ...dependsOn]) assert.ok(known.includes(one), one);
  }
});
