import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApiKey } from "#lib/identity/commands-api-key";
import { importFile } from "#lib/imports/import-file";
import type { Actor } from "#lib/kernel/actor";
import { system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { changePrice, requestPriceChanges } from "#lib/pricing/commands";
import { applyDuePrices } from "#lib/pricing/commands-due";
import type { Proposal } from "#lib/pricing/guard";
import { aColleague } from "#tests/support/staff-actors";
import { putPrices } from "../../../app/api/v1/endpoints/admin-prices.ts";
import { anArticle, dice } from "../../lib/pricing/a-shelf.ts";
import { anOrdinaryChange, mistakes } from "../../lib/pricing/mistakes.ts";
import { call } from "../api/a-client.ts";

/*
 * One mistake of each of the ten kinds by each of the five roads, among ordinary changes by the same roads, on a
 * catalogue whose categories, siblings and histories are read from the database as in a shop.
 */
const roads = ["form", "bulk", "import", "api", "schedule"] as const;
type Road = (typeof roads)[number];
type Change = Readonly<{ sku: string; road: Road; mistake: string | null; proposal: Proposal }>;

const throws = dice(2006);
const now = new Date("2026-11-21T10:00:00Z");
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
const soon = new Date(now.getTime() + 3_600_000);
/** More than two hundred at once would wait for a second person anyway. */
const ordinary: Readonly<Record<Road, number>> = { form: 240, bulk: 190, import: 190, api: 190, schedule: 190 };

/**
 * A first price comes without a cost, which is written beside the price: only its category speaks. It is planted a
 * hundred times too high or too low, euros typed as cents, since twelve times may be an ordinary article of a wide shelf.
 */
const farther = (proposal: Proposal): Proposal => {
  if (proposal.fromMinor !== null) return proposal;
  const tooHigh = proposal.toMinor > Math.exp(proposal.category?.prices.median ?? 0);
  return { ...proposal, toMinor: Math.max(1, Math.round(tooHigh ? proposal.toMinor * 8 : proposal.toMinor / 8)) };
};

const changes: readonly Change[] = roads
  .flatMap((road) => [
    ...Object.entries(mistakes).map(([mistake, plant]) => ({
      road,
      mistake,
      proposal: farther(plant(anArticle(throws), throws)),
    })),
    ...Array.from({ length: ordinary[road] }, () => ({ road, mistake: null, proposal: anOrdinaryChange(throws) })),
  ])
  .map((change, index) => ({ ...change, sku: `ART-${index}` }));
const by = (road: Road) => changes.filter((change) => change.road === road);
const asked = (road: Road) => by(road).map(({ sku, proposal }) => ({ sku, toMinor: proposal.toMinor }));

const folder = mkdtempSync(path.join(tmpdir(), "planted-"));
afterAll(() => rmSync(folder, { recursive: true }));
let olivier: Extract<Actor, { kind: "staff" }>;

/** Articles of one shelf are one category. */
const shelfOf = ({ category, vatBasisPoints }: Proposal) =>
  `rayon-${Math.round(Math.exp(category?.prices.median ?? 0))}-${vatBasisPoints}`;

beforeAll(async () => {
  olivier = await aColleague("Olivier Garnier", "owner");
  await aColleague("Jeanne Bonnefoy", "owner");
  const handles = [...new Set(changes.map(({ proposal }) => shelfOf(proposal)))];
  const categories = new Map(handles.map((handle) => [handle, newId()]));
  await database.category.createMany({
    data: [...categories].map(([handle, id]) => ({ id, handle, path: handle, nameFr: handle })),
  });
  const rows = changes.map((change) => ({ ...change, productId: newId(), variantId: newId() }));
  await database.product.createMany({
    data: rows.map(({ productId, sku, proposal }) => ({
      id: productId,
      handle: sku.toLowerCase(),
      source: "comptoir",
      externalId: sku,
      status: "active" as const,
      categoryId: categories.get(shelfOf(proposal)) ?? "",
      nameFr: sku,
      vatBasisPoints: proposal.vatBasisPoints,
      createdAt: ago(300),
      updatedAt: ago(300),
    })),
  });
  const siblings = rows.flatMap(({ productId, sku, proposal }) =>
    proposal.siblings.map(({ minor, measure, measureUnit }, n) => ({
      ...{ id: newId(), productId, sku: `${sku}-${n}`, measure, measureUnit, minor },
    })),
  );
  await database.variant.createMany({
    data: [
      ...rows.map(({ variantId, productId, sku, proposal: { measure, measureUnit } }) => ({
        ...{ id: variantId, productId, sku, measure, measureUnit },
      })),
      ...siblings.map(({ minor, ...variant }) => variant),
    ],
  });
  const priced = rows.flatMap(({ variantId, proposal: { fromMinor, costMinor, floorMinor, stepsFromMinor } }) =>
    fromMinor === null ? [] : [{ variantId, grossMinor: fromMinor, costMinor, floorMinor, stepsFromMinor }],
  );
  await database.price.createMany({
    data: [
      ...priced.map(({ stepsFromMinor, ...price }) => ({ ...price, since: ago(stepsFromMinor ? 10 : 200) })),
      ...siblings.map(({ id, minor }) => ({ variantId: id, grossMinor: minor, since: ago(200) })),
    ],
  });
  await database.priceInterval.createMany({
    data: priced.flatMap(({ variantId, grossMinor, stepsFromMinor }) =>
      stepsFromMinor === null
        ? [{ variantId, grossMinor, since: ago(200) }]
        : [
            { variantId, grossMinor: stepsFromMinor, since: ago(200), until: ago(10) },
            { variantId, grossMinor, since: ago(10) },
          ],
    ),
  });
});

const take: Readonly<Record<Road, () => Promise<unknown>>> = {
  async form() {
    for (const { sku, toMinor } of asked("form"))
      await changePrice(olivier, { sku, grossMinor: toMinor, reason: "Tarif" }, { now });
  },
  bulk: () => requestPriceChanges(olivier, { changes: asked("bulk"), source: "bulk", reason: "Tarif" }, { now }),
  import() {
    const file = path.join(folder, "tarif.jsonl");
    const lines = by("import").map(({ sku, proposal }) => ({
      ...{ sku, slug: sku.toLowerCase(), name: { fr: sku }, category: [shelfOf(proposal)] },
      vat: proposal.vatBasisPoints / 100,
      variants: [{ sku, priceCents: proposal.toMinor }],
    }));
    writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    return importFile(system("import"), { file, source: null, dryRun: false, limit: null });
  },
  async api() {
    const made = await createApiKey(olivier, { name: "Caisse", scopes: ["prices.write"] });
    const prices = asked("api").map(({ sku, toMinor }) => ({ sku, grossMinor: toMinor }));
    return call(putPrices, {
      body: { reason: "Tarif", prices },
      token: made.ok ? made.value.key : "",
    });
  },
  async schedule() {
    const planned = asked("schedule").map((change) => ({ ...change, effectiveAt: soon }));
    await requestPriceChanges(olivier, { changes: planned, source: "schedule", reason: "Tarif" }, { now });
    await applyDuePrices(system("worker"), {}, { now: new Date(soon.getTime() + 1000) });
  },
};

test("of fifty mistakes by five roads one at most reaches the shop; of the ordinary changes one in a thousand waits", async () => {
  for (const road of roads) await take[road]();

  const prices = await database.variant.findMany({
    where: { sku: { in: changes.map(({ sku }) => sku) } },
    select: { sku: true, id: true },
  });
  const grossOf = new Map(
    (await database.price.findMany()).map(({ variantId, grossMinor }) => [variantId, grossMinor]),
  );
  const standing = new Map(prices.map(({ sku, id }) => [sku, grossOf.get(id) ?? null]));
  const told = ({ road, mistake, sku, proposal }: Change) => ({
    ...{ road, mistake, sku, from: proposal.fromMinor, to: proposal.toMinor },
  });
  const missed = changes.filter((c) => c.mistake !== null && standing.get(c.sku) !== c.proposal.fromMinor).map(told);
  const alarms = changes.filter((c) => c.mistake === null && standing.get(c.sku) !== c.proposal.toMinor).map(told);

  expect(changes.filter(({ mistake }) => mistake !== null)).toHaveLength(50);
  expect(missed.slice(1)).toEqual([]);
  expect(alarms.slice(Math.floor(changes.length / 1000))).toEqual([]);
});
