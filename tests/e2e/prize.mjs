// A page with a prize: what a bridge may change of it, and what a visitor sees of that.

import { framed, outcome } from './harness.mjs';

export const STYLE = '<style>[hidden]{display:none!important}</style>';
export const WON = framed('complete', outcome({ won: true, score: 85, prize: 'CODE-1' }));
export const LOST = framed('complete', outcome({ won: false, session: 's2' }));
export const READY = framed('ready');

/** A prize that comes, a code that is filled in, and what else a bridge changes. */
export const LINES = `
  <p id="won" hidden data-drimify-reveal data-drimify-when="won">You have won</p>
  <output id="code" data-drimify-set-text="{prize.id}">see your e-mail</output>
  <input id="field" value="none yet" aria-label="Code" data-drimify-set-value="{prize.id}">
  <button id="claim" disabled data-drimify-enable data-drimify-when="won">Claim</button>
  <p id="line" class="a" data-drimify-add-class="won" data-drimify-remove-class="a">Line</p>`;

/** What a visitor sees of these lines, and of `#play`, which a win hides. */
export const look = (page) =>
  page.evaluate(() => {
    const element = (id) => document.querySelector(`#${id}`);
    return {
      play: !element('play').hidden,
      won: !element('won').hidden,
      code: element('code').textContent,
      field: element('field').value,
      claim: !element('claim').disabled,
      line: element('line').className,
    };
  });
export const UNTOUCHED = {
  play: true,
  won: false,
  code: 'see your e-mail',
  field: 'none yet',
  claim: false,
  line: 'a',
};
export const CHANGED = { play: false, won: true, code: 'CODE-1', field: 'CODE-1', claim: true, line: 'won' };
