// Opens a store with so many units of one SKU, sends buyers to it one way or another, or tells how its books stand.
import { discrepancies } from "#lib/inventory/queries-proof";
import { database } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";
import { deadlocks } from "#tests/support/deadlocks";
import { inParallel } from "#tests/support/in-parallel";
import { type Road, roads } from "#tests/support/roads";

const sku = "RUSH";
const buyersAtOnce = 100;

async function open(units: number): Promise<void> {
  await aShop();
  await database.store.update({ where: { code: "ANG" }, data: { services: ["reserve-collect"] } });
  await aVariant({ sku, stock: { ANG: units } });
}

async function send(road: Road, buyers: number) {
  const began = performance.now();
  const got = await inParallel(buyers, buyersAtOnce, () => roads[road](sku));
  return { got, seconds: (performance.now() - began) / 1000 };
}

async function books() {
  const level = await database.stockLevel.findFirstOrThrow();
  return {
    left: level.onHand - level.reserved - level.held,
    wrong: await discrepancies(),
    deadlocks: await deadlocks(),
  };
}

const [word = "", count = ""] = process.argv.slice(2);
const isRoad = (name: string): name is Road => name in roads;
const told = isRoad(word) ? await send(word, Number(count)) : await (word === "open" ? open(Number(count)) : books());
console.log(JSON.stringify(told ?? null));
await database.$disconnect();
process.exit();
