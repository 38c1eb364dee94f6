import { beforeAll, expect, test } from "vitest";
import { changeLine, createCart } from "#lib/cart/commands";
import { visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { reserve } from "#lib/reservations/commands";
import { returnableById } from "#lib/returns/queries-returnable";
import { morning as now } from "#tests/support/a-buyer";
import { bought, give, type Kind, kinds } from "#tests/support/a-kind";
import { aShop } from "#tests/support/a-shop";
import { brokenInvariants } from "#tests/support/invariants";

let sofa: Kind;
beforeAll(async () => {
  await aShop();
  sofa = await kinds.store_only("SOFA");
  await database.store.update({ where: { code: "ANG" }, data: { services: ["reserve-collect"] } });
});

test("a sofa that stands in one store is not delivered, is set aside there, or bought and fetched", async () => {
  const delivered = { sku: "SOFA", quantity: 1 };
  expect(await createCart(visitor, { lines: [delivered] }, { now })).toMatchObject({ refusal: { code: "store_only" } });

  const collected = await createCart(visitor, { lines: [sofa.line] }, { now });
  if (!collected.ok) throw new Error(collected.refusal.code);
  const line = await database.cartLine.findFirstOrThrow({ where: { cartId: collected.value.cartId } });
  const home = { ...collected.value, lineId: line.id, fulfilment: { method: "delivery" } };
  expect(await changeLine(visitor, home, { now })).toMatchObject({ refusal: { code: "store_only" } });

  const contact = { name: "Camille Rousseau", email: "camille@courrier.example", phone: "06 39 98 12 34" };
  const aside = await reserve(visitor, { ...contact, sku: "SOFA", store: "ANG", quantity: 1, locale: "fr" }, { now });
  expect(aside).toMatchObject({ ok: true });

  const order = await bought(sofa);
  expect(order).toMatchObject({ delivery: 0, parcels: [{ method: "pickup", locationCode: "ANG" }] });
  await give(order.id, now);
  const back = await returnableById(order.id, now);
  expect(back).toMatchObject({ open: true, lines: [{ exception: null, left: 1 }] });
  expect(await brokenInvariants()).toEqual({});
});
