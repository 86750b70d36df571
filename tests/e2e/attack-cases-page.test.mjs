// The cases of the specification in which the page acts: its windows, reactions, policies, and messages in a row.

import { casesOf, title } from './cases/fixture.mjs';
import { patiently } from './cases/outcome.mjs';
import { playClobber, playPolicy } from './cases/policy.mjs';
import { playReaction, playRedirect } from './cases/reaction.mjs';
import { playSequence } from './cases/sequence.mjs';
import { playSource } from './cases/source.mjs';
import { laboratory } from './harness.mjs';

const test = laboratory();

const PLAYERS = {
  source: playSource,
  'reaction.redirect': playRedirect,
  'reaction.template': playRedirect,
  'reaction.dom': playReaction,
  sequence: playSequence,
  csp: playPolicy,
  'dom.clobbering': playClobber,
};
for (const [group, play] of Object.entries(PLAYERS)) {
  for (const one of casesOf([group])) {
    // A flood of 100 000 messages takes a slow machine half a minute, and is played up to three times.
    const whole = 'bfcacheEligible' in one.expect;
    test(title(one), (scene) => patiently(() => play(scene, one)), { timeout: 360_000, whole });
  }
}
