import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { deleteCode, postCode } from "../../../app/api/v1/endpoints/cart-codes.ts";
import { getCart, openCart } from "../../../app/api/v1/endpoints/carts.ts";
import { aPromotion } from "../../support/a-promotion.ts";
import { aShop, aVariant } from "../../support/a-shop.ts";
import { call } from "./a-client.ts";

const amount = (minor: number) => ({ amount: minor, currency: "EUR" });

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMPE-1", price: 4900, stock: { WEB: 50 } });
});
beforeEach(() => database.$executeRaw`TRUNCATE promotion, coupon_batch, rate_limit CASCADE`);

async function opened(body: object = { lines: [{ sku: "LAMPE-1", quantity: 1 }] }) {
  const { body: cart } = await call(openCart, { body });
  return { params: { id: String(cart.id) }, token: String(cart.token) };
}
/** In force now, whatever the clock says. */
const always = { endsAt: null, startsAt: null, maxUses: 1000 };

describe("a code through the API", () => {
  test("is put in, told by its reason, and taken out", async () => {
    await aPromotion({ ...always, code: "ÉTÉ10", nameFr: "Dix d’été" });
    const cart = await opened();
    const { status, body } = await call(postCode, { ...cart, body: { code: "été 10" } });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      codes: [{ code: "ETE10", applied: true, reason: "applied" }],
      refusedCodes: [],
      discounts: [{ name: "Dix d’été", amount: amount(490) }],
      discount: amount(490),
      goods: amount(4410),
      lines: [{ price: amount(4900), total: amount(4410), discounts: [{ amount: amount(490) }] }],
    });
    const { body: after } = await call(deleteCode, { ...cart, params: { ...cart.params, code: "ETE10" } });
    expect(after).toMatchObject({ codes: [], goods: amount(4900) });
  });

  test("that asks for more says what is missing, in the cart's language", async () => {
    await aPromotion({ ...always, code: "CENT", conditions: [{ kind: "basketReaches", settings: { minor: 10_000 } }] });
    const cart = await opened({ locale: "en", lines: [{ sku: "LAMPE-1", quantity: 2 }], codes: ["cent"] });
    expect((await call(getCart, cart)).body).toMatchObject({
      refusedCodes: [{ code: "CENT", reason: "condition_unmet", says: "€2.00 more to go." }],
      verdicts: [{ applied: false, says: "€2.00 more to go." }],
    });
  });

  test("that nobody has is a clear problem, and so is one that is used up", async () => {
    await aPromotion({ ...always, code: "GONE" });
    await database.coupon.update({ where: { code: "GONE" }, data: { maxUses: 1, uses: 1 } });
    const cart = await opened();
    for (const [code, problem] of [
      ["NOBODY", "code_unknown"],
      ["GONE", "code_exhausted"],
    ])
      expect(await call(postCode, { ...cart, body: { code } })).toMatchObject({ status: 409, body: { code: problem } });
  });

  test("is guessed ten times a minute", async () => {
    const cart = await opened();
    const statuses: number[] = [];
    for (let i = 0; i < 11; i++) statuses.push((await call(postCode, { ...cart, body: { code: `GUESS${i}` } })).status);
    expect(statuses).toEqual([...Array(10).fill(409), 429]);
  });
});
