import "./surroundings.ts";

import { appendFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { registerTemplates } from "#lib/platform/mail-templates";
import { aShop, aVariant } from "#tests/support/a-shop";
import { brokenInvariants } from "#tests/support/invariants";
import { chance } from "../../prisma/seed/random.ts";
import type { Fault } from "./fault.ts";
import { badMailServer } from "./kinds/bad-mail-server.ts";
import { badProvider } from "./kinds/bad-provider.ts";
import { badRoad } from "./kinds/bad-road.ts";
import { killedShop } from "./kinds/killed-shop.ts";
import { killedWorker } from "./kinds/killed-worker.ts";
import { struckDatabase } from "./kinds/struck-database.ts";
import { webhooks } from "./kinds/webhooks.ts";
import { lastFact, quiet } from "./quiet.ts";
import type { Line } from "./report.ts";
import { wares } from "./shoppers.ts";
import { tally } from "./tally.ts";

const seed = Number(process.env.FAULTS_SEED ?? 1);
const wanted = process.env.FAULTS_KIND ?? "";
const report = process.env.FAULTS_REPORT ?? "/dev/null";

const all: readonly Fault[] = [
  ...killedShop,
  ...killedWorker,
  ...struckDatabase,
  ...badRoad,
  ...badProvider,
  ...webhooks,
  ...badMailServer,
];
const order = chance(seed);
const kinds = all
  .filter(({ name }) => name.includes(wanted))
  .map((kind) => ({ kind, place: order.next() }))
  .toSorted((a, b) => a.place - b.place)
  .map(({ kind }) => kind);

beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
  for (const sku of wares) await aVariant({ sku, price: 4900, stock: { WEB: 100_000 } });
});

/** Trade, a blow, quiet, and then the books: nobody has lost an order, nobody has paid twice, every invariant holds. */
test.each(kinds.map((kind) => [kind.name, kind] as const))("%s", async (kind, { strike }) => {
  const started = performance.now();
  const line = { kind, seed, owed: 0, lost: 0, twice: 0, rows: 0, waitedMs: 0 };
  const told = (wrong: string | null): Line => ({ ...line, ms: performance.now() - started, wrong });
  const write = (done: Line) => appendFileSync(report, `${JSON.stringify(done)}\n`);
  try {
    const since = await lastFact();
    const owed = await strike({ chance: chance(seed), since });
    await quiet(since);
    const broken = await brokenInvariants();
    Object.assign(line, await tally(owed), {
      owed: new Set(owed.map(({ cartId }) => cartId)).size,
      rows: Object.values(broken).flat().length,
      waitedMs: Math.max(0, ...owed.map(({ waitedMs }) => waitedMs ?? 0)),
    });
    expect(line).toMatchObject({ lost: 0, twice: 0 });
    expect(broken).toEqual({});
    write(told(null));
  } catch (error) {
    write(told(String(error)));
    throw error;
  }
});
