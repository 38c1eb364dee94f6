import { beforeAll, expect, test } from "vitest";
import { editProduct } from "#lib/catalogue/commands";
import type { Actor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { runStep } from "#lib/platform/steps";
import { changePrice } from "#lib/pricing/commands";
import { listings } from "#lib/processes/listings";
import { list } from "#lib/search/queries";
import { theDemo } from "#tests/support/the-demo";

const olivier: Actor = {
  kind: "staff",
  id: "01920000-0000-7000-8000-000000000001",
  name: "Olivier",
  permissions: new Set(["products.write", "prices.write"]),
  storeCodes: [],
};

beforeAll(theDemo, 60_000);

/** Does what follows the last fact, as the worker does. */
async function work() {
  const { id, name } = await database.outboxFact.findFirstOrThrow({ orderBy: { id: "desc" } });
  for (const { fact, steps } of listings.filter((process) => process.fact === name))
    for (const step of steps.keys()) await runStep({ factId: String(id), fact, step }, listings, 10_000);
}

const card = async () => {
  const { items } = await list({ locale: "fr", query: "BF-IMG-003", facets: {}, sort: "relevance", limit: 5 });
  return items.find(({ handle }) => handle === "barre-de-son-ondelle-nef");
};

test("a new price stands in the lists, with the prior price beside it", async () => {
  for (const sku of ["BF-IMG-003-INK", "BF-IMG-003-CHALK"]) {
    await changePrice(olivier, { sku, grossMinor: 21900, reason: "Fin de série" });
    await work();
  }
  expect(await card()).toMatchObject({ price: { minor: 21900, from: false }, prior: { minor: 24900, percent: 12 } });
});

test("a new name stands there too, and an archived product no longer", async () => {
  const { id, version } = await database.product.findUniqueOrThrow({ where: { handle: "barre-de-son-ondelle-nef" } });
  await editProduct(olivier, { id, version, nameFr: "Barre de son Nef" });
  await work();
  expect((await card())?.name).toBe("Barre de son Nef");

  await editProduct(olivier, { id, version: version + 1, status: "archived" });
  await work();
  expect(await card()).toBeUndefined();
});
