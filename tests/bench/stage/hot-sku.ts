// Reserves one unit of one SKU again and again, as every buyer does: held in one transaction, its order's in the next.
import { convertHolds, hold } from "#lib/inventory/holds";
import { newId } from "#lib/kernel/ids";
import { database, inTransaction } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";
import { takingTurns } from "../load/taking-turns.ts";

const [clients, seconds] = [32, Number(process.argv[2])];
await aShop();
const variantId = await aVariant({ sku: "HOT", stock: { WEB: 10_000_000 } });
const demands = [{ variantId, locationCode: "WEB", quantity: 1 }];

async function reserve(): Promise<boolean> {
  const [attemptId, now] = [newId(), new Date()];
  const expiresAt = new Date(now.getTime() + 900_000);
  const held = await inTransaction((tx) => hold(tx, { attemptId, demands, expiresAt, now }));
  return held.ok && (await inTransaction((tx) => convertHolds(tx, { attemptId, orderId: newId(), now }))).ok;
}

await takingTurns({ clients, seconds: 1 }, reserve);
const load = await takingTurns({ clients, seconds }, reserve);
const { reserved, held } = await database.stockLevel.findFirstOrThrow();
await database.$disconnect();
console.log(JSON.stringify({ ...load, reserved, held }));
