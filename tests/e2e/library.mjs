// Pages that are changed by other people's libraries, as npm has them.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Serves a file of a package, such as `htmx.org/dist/htmx.js`, to the host page, and answers its address there. */
export const library = (scene, file) =>
  scene.site.page(`https://host.example/library/${file}`, readFileSync(resolve(file), 'utf8'), {
    'content-type': 'text/javascript',
  });
