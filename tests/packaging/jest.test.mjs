// The packed package in jest with jsdom, whose windows lack what browsers have: an import is safe all the same, what is
// rendered can be read, and a bridge says what it lacks.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { FRAMEWORKS } from './apps.mjs';
import { pack, project, ROOT } from './consumer.mjs';

const ADDRESS = 'https://apps.drimify.com/XBs15jKF/';

const SPEC = `
  import { act, createElement } from 'react';
  import { hydrateRoot } from 'react-dom/client';
  import { renderToString } from 'react-dom/server';
  import { createSSRApp, h, nextTick } from 'vue';

  const ENTRIES = ['', '/auto', '/global', '/nowasm', '/early', '/native', '/react', '/vue', '/testing'];
  const said = [];
  console.error = (error) => said.push(error);
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;

  test('the window lacks what it is said to lack', () => {
    expect([typeof TextEncoder, typeof TextDecoder, typeof IntersectionObserver]).toEqual(Array(3).fill('undefined'));
  });

  test.each(ENTRIES)('drimify-bridge%s comes in', async (entry) => {
    await import('drimify-bridge' + entry);
  });

  test('those that start by themselves say what is missing', () => {
    const [auto, global, nowasm] = said.splice(0);
    for (const { code, message } of [auto, global]) expect([code, message]).toEqual(['global_replaced', expect.stringContaining('TextEncoder')]);
    expect(nowasm.code).toBe('already_bound');
  });

  test('a bridge names what is missing', async () => {
    const { createBridge } = await import('drimify-bridge');
    expect(createBridge).toThrow(expect.objectContaining({ code: 'global_replaced', message: expect.stringContaining('TextEncoder') }));
  });

  test('what was rendered before is read, and taken over', async () => {
    const { DrimifyExperience } = await import('drimify-bridge/react');
    const experience = createElement(DrimifyExperience, { src: '${ADDRESS}', title: 'Scratch and win' });
    document.body.innerHTML = '<div id="root">' + renderToString(experience) + '</div>';
    const frame = document.querySelector('iframe');
    expect([frame.src, frame.title, frame.hasAttribute('data-drimify')]).toEqual(['${ADDRESS}', 'Scratch and win', true]);
    await act(async () => hydrateRoot(document.querySelector('#root'), experience));
    expect(document.querySelector('iframe')).toBe(frame);
    expect(said.splice(0).map(({ code }) => code)).toEqual(['global_replaced']);
  });

  test('Vue does as well', async () => {
    const { DrimifyExperience } = await import('drimify-bridge/vue');
    document.body.innerHTML = '<div id="root"><iframe data-drimify src="${ADDRESS}" title="Scratch and win"></iframe></div>';
    const frame = document.querySelector('iframe');
    createSSRApp({ render: () => h(DrimifyExperience, { src: '${ADDRESS}', title: 'Scratch and win' }) }).mount('#root');
    await nextTick();
    expect(document.querySelector('iframe')).toBe(frame);
    expect(said.splice(0).map(({ code }) => code)).toEqual(['global_replaced']);
  });
`;

const CONFIG = {
  testEnvironment: 'jsdom',
  // A build for Node: that for browsers of React's renderer needs what is missing here.
  testEnvironmentOptions: { customExportConditions: ['node'] },
  testMatch: ['**/*.spec.mjs'],
  transform: {},
  watchman: false,
};

test('jest with jsdom: every entry comes in, a pre-render is read, and a bridge says what the window lacks', () => {
  const packed = pack();
  const dependencies = [...FRAMEWORKS, 'jest-environment-jsdom'];
  const { folder, remove } = project(
    packed,
    { 'page.spec.mjs': SPEC, 'jest.config.json': JSON.stringify(CONFIG) },
    dependencies,
  );
  try {
    const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
    const args = ['--experimental-vm-modules', '--no-warnings', jest, '--runInBand', '--no-cache', '--ci'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.match(stderr, /Tests: +14 passed, 14 total/);
  } finally {
    remove();
    packed.remove();
  }
});
