import { beforeAll, expect, test } from "vitest";
import { hold } from "#lib/inventory/holds";
import { moveStock } from "#lib/inventory/moving";
import { newId } from "#lib/kernel/ids";
import { ok } from "#lib/kernel/result";
import { database, inTransaction } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";
import { brokenInvariants } from "#tests/support/invariants";

const now = new Date("2026-11-22T09:00:00Z");

beforeAll(aShop);

test("whoever waits behind a receipt gets what it brings", async () => {
  const variantId = await aVariant({ sku: "ARRIVES", stock: { WEB: 0 } });
  let waiting: Promise<unknown> = Promise.resolve();

  await inTransaction(async (tx) => {
    const receipt = { reason: "receipt" as const, reference: null, note: null, actorName: "Awa", now };
    await moveStock(tx, { ...receipt, moves: [{ variantId, locationCode: "WEB", onHandDelta: 4 }] });
    waiting = inTransaction((other) =>
      hold(other, {
        attemptId: newId(),
        demands: [{ variantId, locationCode: "WEB", quantity: 3 }],
        expiresAt: new Date(now.getTime() + 900_000),
        now,
      }),
    );
    await oneWaits();
    return ok(null);
  });

  expect(await waiting).toMatchObject({ ok: true });
  expect(await database.stockLevel.findFirst({ where: { variantId } })).toMatchObject({ onHand: 4, held: 3 });
  expect(await brokenInvariants()).toEqual({});
});

/** Until the other transaction stands before the lock of ours. */
async function oneWaits(): Promise<void> {
  for (;;) {
    const [row] = await database.$queryRaw<[{ waits: boolean }]>`
      SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock') AS waits`;
    if (row.waits) return;
  }
}
