import { beforeAll, expect, test, vi } from "vitest";
import { system } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import { database, inTransaction } from "#lib/platform/database";
import { rebuildListings } from "#lib/search/commands";
import { listAgain, listDue } from "#lib/search/commands-due";
import { list } from "#lib/search/queries";
import { morning } from "#tests/support/a-buyer";
import { aShop, aVariant } from "#tests/support/a-shop";

const robot = system("search");
const category = "luminaires";
const skus = ["A", "B", "C"];

const called = (name: string) => database.product.updateMany({ where: { externalId: "B" }, data: { nameFr: name } });
const markedDue = () => listAgain(robot, { categoryPath: category }, { now: morning });
const names = async () =>
  (await list({ locale: "fr", category, facets: {}, sort: "newest", limit: 24 }, morning)).items
    .map(({ name }) => name)
    .toSorted();
const somebodyWaits = async () => {
  const waiting = await database.$queryRaw`
    SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  expect(waiting).toHaveLength(1);
};

beforeAll(async () => {
  await aShop();
  for (const sku of skus) await aVariant({ sku, stock: { WEB: 5 } });
  await rebuildListings();
});

test("what changes while it is being listed is listed once more", async () => {
  await called("Lampe en lin");
  await markedDue();
  const listed = await inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM listing FOR UPDATE`;
    const sweep = listDue(morning);
    await vi.waitFor(somebodyWaits, { timeout: 10_000, interval: 10 });
    await called("Lampe en chanvre");
    await markedDue();
    return ok({ sweep });
  });
  await listed.value.sweep;
  expect(await names()).toContain("Lampe en chanvre");
  expect(await database.listingDue.count()).toBe(0);
});

test("a product that cannot be listed waits behind the others and does not keep them", async () => {
  await database.$executeRaw`ALTER TABLE listing ADD CONSTRAINT broken CHECK (NOT 'a' = ANY(codes)) NOT VALID`;
  await called("Lampe en laine");
  await markedDue();
  await expect(listDue(morning)).rejects.toThrow("1 products cannot be listed");
  expect(await names()).toContain("Lampe en laine");
  expect(await database.listingDue.count()).toBe(1);
  await database.$executeRaw`ALTER TABLE listing DROP CONSTRAINT broken`;
  await listDue(morning);
  expect(await database.listingDue.count()).toBe(0);
});
