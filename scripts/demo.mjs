/**
 * The whole demo: the pages on their two origins, the companion server, the simulated vendor that sends it
 * webhooks, and the imitated CRM and mailbox that it tells.
 */
import { officeTargets, startOffice } from './office.mjs';
import { serve } from './serve.mjs';
import { startServer } from './server.mjs';
import { startVendor } from './vendor.mjs';

/**
 * Starts all of it; with ports as `serve` takes them, and the server's `binary` where it is built already.
 *
 * `const demo = await startDemo()`, then `demo.host`, `demo.experience`, `demo.server`, `demo.vendor`, `demo.office`, `await demo.close()`.
 *
 * @param {{ hostPort?: number | undefined, experiencePort?: number | undefined, binary?: string | undefined }} [given]
 */
export async function startDemo({ hostPort, experiencePort, binary } = {}) {
  const running = [];
  const close = async () => {
    for (const part of running.splice(0).toReversed()) await part.close();
  };
  const start = async (starting) => {
    const part = await starting;
    running.push(part);
    return part;
  };
  try {
    const { host, experience, join } = await start(serve({ hostPort, experiencePort }));
    const office = await start(startOffice());
    const secrets = { DEMO_CRM_TOKEN: office.token };
    const password = 'a password for the demo';
    const more = `${officeTargets(office)}\n[apps.123]\nexperiences = ["${experience}/XBs15jKF/"]\n`;
    const server = await start(startServer({ origins: [host], binary, more, secrets, password }));
    const vendor = await start(startVendor({ webhook: server.webhook, key: server.key }));
    const { claims, seen, dashboard } = server;
    join({ claims, seen, dashboard, password, vendor: vendor.url, office: office.url });
    return { host, experience, server, vendor, office, close };
  } catch (error) {
    await close();
    throw error;
  }
}
