// `npm run sbom`: writes target/sbom.cdx.json, a CycloneDX list of what is in the published package and in the companion
// server. npm says what the package depends on, cargo what is compiled into the module and the program.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { output, root } from './setup.mjs';

/** What is shipped of the workspace. The other members are tools. */
export const SHIPPED = ['drimify-bridge', 'drimify-server'];

/** The checksums that Cargo.lock has of what comes from the registry, by `name@version`. */
const checksums = () => {
  const lock = readFileSync(join(root, 'Cargo.lock'), 'utf8');
  const packages = lock.matchAll(/^name = "(.+)"\nversion = "(.+)"\nsource = .*\nchecksum = "(.+)"$/gm);
  return new Map([...packages].map(([, name, version, sum]) => [`${name}@${version}`, sum]));
};

const reference = (/** @type {{ name: string, version: string }} */ { name, version }) =>
  `pkg:cargo/${name}@${version}`;

/** What cargo knows of every package of the workspace. */
export const metadata = () =>
  JSON.parse(output('cargo', ['metadata', '--format-version', '1', '--locked', '--all-features']));

/** Of what is compiled into what is shipped, on any platform and with any feature: each `name@version`. */
const compiled = () => {
  const all = ['--locked', '--edges', 'normal', '--target', 'all', '--all-features', '--prefix', 'none'];
  const tree = output('cargo', ['tree', ...all, ...SHIPPED.flatMap((name) => ['--package', name])]);
  return new Set([...tree.matchAll(/^(\S+) v(\S+)/gm)].map(([, name, version]) => `${name}@${version}`));
};

/** The crates that are shipped, and what each of them needs. */
const crates = () => {
  const { packages, resolve } = metadata();
  const shipped = compiled();
  const sums = checksums();
  const known = new Map(packages.map((/** @type {any} */ each) => [each.id, each]));
  const isShipped = (/** @type {any} */ { name, version }) => shipped.has(`${name}@${version}`);
  const isNormal = (/** @type {any} */ { dep_kinds: kinds }) =>
    kinds.some((/** @type {any} */ { kind }) => kind === null);
  return resolve.nodes
    .map((/** @type {any} */ { id, deps }) => ({ ...known.get(id), deps }))
    .filter(isShipped)
    .map((/** @type {any} */ { name, version, license, repository, deps }) => {
      const sum = sums.get(`${name}@${version}`);
      const direct = deps.filter(isNormal).map((/** @type {any} */ { pkg }) => known.get(pkg));
      return {
        component: {
          type: SHIPPED.includes(name) ? 'application' : 'library',
          'bom-ref': reference({ name, version }),
          name,
          version,
          purl: reference({ name, version }),
          ...(license && { licenses: [{ expression: license.replaceAll('/', ' OR ') }] }),
          ...(sum && { hashes: [{ alg: 'SHA-256', content: sum }] }),
          ...(repository && { externalReferences: [{ type: 'vcs', url: repository }] }),
        },
        needs: { ref: reference({ name, version }), dependsOn: direct.filter(isShipped).map(reference) },
      };
    });
};

/** The whole list: npm's own, and the crates. */
export const sbom = () => {
  const packages = ['--omit', 'dev', '--omit', 'optional', '--omit', 'peer', '--package-lock-only'];
  const bom = JSON.parse(output('npm', ['sbom', '--sbom-format', 'cyclonedx', ...packages]));
  // npm calls the root what its folder is called.
  bom.metadata.component.name = 'drimify-bridge';
  const compiled = crates();
  bom.components.push(...compiled.map(({ component }) => component));
  bom.dependencies.push(...compiled.map(({ needs }) => needs));
  const [top] = bom.dependencies;
  // The package holds the module that the crate is compiled to.
  top.dependsOn.push(
    ...compiled.filter(({ component }) => component.name === SHIPPED[0]).map(({ needs }) => needs.ref),
  );
  return bom;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? root).href) {
  const bom = sbom();
  mkdirSync(join(root, 'target'), { recursive: true });
  writeFileSync(join(root, 'target/sbom.cdx.json'), `${JSON.stringify(bom, null, 2)}\n`);
  console.log(`sbom: ${bom.components.length} components in target/sbom.cdx.json`);
}
