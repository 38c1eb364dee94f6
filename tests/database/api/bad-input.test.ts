import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { postLine } from "../../../app/api/v1/endpoints/cart-lines.ts";
import { getCart, openCart, putContact } from "../../../app/api/v1/endpoints/carts.ts";
import { postCheckout } from "../../../app/api/v1/endpoints/checkout.ts";
import { readOrder } from "../../../app/api/v1/endpoints/orders.ts";
import { listProducts, readProduct } from "../../../app/api/v1/endpoints/products.ts";
import { stores } from "../../../app/api/v1/endpoints/stores.ts";
import type { Endpoint } from "../../../app/api/v1/kit/description.ts";
import { aShop, aVariant } from "../../support/a-shop.ts";
import { type Answer, call } from "./a-client.ts";

let cart: { params: { id: string }; token: string };
beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMPE-1", stock: { WEB: 5 } });
});
beforeEach(async () => {
  const { body } = await call(openCart, { body: {} });
  cart = { params: { id: String(body.id) }, token: String(body.token) };
});

/** What every "no" must be: the right status and code, sentences in the asked language, and nothing changed. */
function expectProblem(answer: Answer, status: number, code: string, issue?: string) {
  expect(answer.body).toMatchObject({ status, code });
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(String(answer.body.detail).length).toBeGreaterThan(10);
  expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|\.ts:|prisma|refusals\./i);
  if (issue) expect((answer.body.issues as { code: string }[]).map((one) => one.code)).toContain(issue);
}

const line = (more: object) => ({ sku: "LAMPE-1", quantity: 1, ...more });

describe.each(["fr", "en"] as const)("a wrong line is refused in %s", (language) => {
  test.each<[string, unknown, number, string, string?]>([
    ["an unknown SKU", line({ sku: "NO-SUCH" }), 422, "unknown_sku"],
    ["a SKU with SQL in it", line({ sku: "' OR pg_sleep(5) --" }), 422, "unknown_sku"],
    ["more than there is", line({ quantity: 6 }), 409, "short_of_stock"],
    ["quantity 0", line({ quantity: 0 }), 400, "invalid", "too_small"],
    ["quantity −1", line({ quantity: -1 }), 400, "invalid", "too_small"],
    ["quantity 1000", line({ quantity: 1000 }), 400, "invalid", "too_big"],
    ["quantity 1.5", line({ quantity: 1.5 }), 400, "invalid", "wrong_type"],
    ['quantity "1e3"', line({ quantity: "1e3" }), 400, "invalid", "wrong_type"],
    ["full-width digits", line({ quantity: "３" }), 400, "invalid", "wrong_type"],
    ["quantity [2]", line({ quantity: [2] }), 400, "invalid", "wrong_type"],
    ["quantity {}", line({ quantity: {} }), 400, "invalid", "wrong_type"],
    ["quantity null", line({ quantity: null }), 400, "invalid", "wrong_type"],
    ["no quantity", { sku: "LAMPE-1" }, 400, "invalid", "missing"],
    ["an operator for a SKU", line({ sku: { not: "" } }), 400, "invalid", "wrong_type"],
    ["a price of its own", line({ price: 1 }), 400, "invalid", "unknown_field"],
    ["an amount of its own", line({ amount: { amount: 1, currency: "EUR" } }), 400, "invalid", "unknown_field"],
    ["a list", [], 400, "invalid", "wrong_type"],
    ["a text", "LAMPE-1", 400, "invalid", "wrong_type"],
    ["null", null, 400, "invalid", "wrong_type"],
  ])("%s", async (_, body, status, code, issue) => {
    const answer = await call(postLine, { ...cart, body, language });
    expectProblem(answer, status, code, issue);
    expect(answer.headers.get("content-language")).toBe(language);
    expect((await call(getCart, cart)).body.lines).toEqual([]);
  });

  test.each<[string, string, number, string]>([
    ["malformed JSON", '{"sku": "LAMPE-1", ', 400, "malformed_json"],
    ["no body at all", "", 400, "malformed_json"],
    ["two megabytes", JSON.stringify(line({ sku: "x".repeat(2_000_000) })), 413, "body_too_large"],
    ["a NUL in a text", '{"sku":"LAMPE\\u0000","quantity":1}', 400, "malformed_json"],
    ["__proto__", '{"sku":"LAMPE-1","quantity":1,"__proto__":{"admin":true}}', 400, "invalid"],
  ])("%s", async (_, raw, status, code) => {
    expectProblem(await call(postLine, { ...cart, raw, language }), status, code);
    expect(Reflect.get({}, "admin")).toBeUndefined();
  });

  test("another content type", async () =>
    expectProblem(
      await call(postLine, { ...cart, raw: "sku=LAMPE-1", language, headers: { "content-type": "text/plain" } }),
      415,
      "unsupported_media_type",
    ));

  test("says which field, in words", async () => {
    const { body } = await call(postLine, { ...cart, body: line({ quantity: 0 }), language });
    const words = { fr: "La valeur doit être au moins 1.", en: "The value must be at least 1." };
    expect(body.issues).toEqual([{ path: "quantity", code: "too_small", message: words[language] }]);
  });
});

describe("a cart opens to its own token only", () => {
  test("without a token there is no talking", async () => {
    const answer = await call(getCart, { params: cart.params });
    expectProblem(answer, 401, "token_missing");
    expect(answer.headers.get("www-authenticate")).toBe("Bearer");
  });

  test("a stranger's token, an unknown cart and nonsense all look the same", async () => {
    const stranger = String((await call(openCart, { body: {} })).body.token);
    const strange = [
      { params: cart.params, token: stranger },
      { params: { id: crypto.randomUUID() }, token: cart.token },
      { params: { id: "1 OR 1=1" }, token: cart.token },
      { params: cart.params, token: "x" },
    ];
    const told = new Set<string>();
    for (const key of strange) {
      for (const [endpoint, body] of [
        [getCart, undefined],
        [postLine, line({})],
        [putContact, { email: "a@b.example", name: "Anne" }],
        [postCheckout, { payment: { token: "pm_card_visa" } }],
      ] satisfies [Endpoint, unknown][]) {
        const answer = await call(endpoint, { ...key, body });
        expectProblem(answer, 404, "cart_not_found");
        const { requestId: _, ...rest } = answer.body;
        told.add(JSON.stringify(rest));
      }
    }
    expect(told.size).toBe(1);
    expect(await database.checkoutAttempt.count()).toBe(0);
  });
});

describe("amounts are the shop's own business", () => {
  test.each(["amount", "total", "currency", "discount", "tax", "shipping", "paid", "price"])(
    "a checkout that brings %s is refused",
    async (field) =>
      expectProblem(
        await call(postCheckout, { ...cart, body: { payment: { token: "pm_card_visa" }, [field]: 1 } }),
        400,
        "invalid",
        "unknown_field",
      ),
  );

  test("so is a cart that does", async () =>
    expectProblem(await call(openCart, { body: { total: 1 } }), 400, "invalid", "unknown_field"));
});

describe("reading with nonsense", () => {
  test.each<[string, Endpoint, string]>([
    ["an unknown filter", listProducts, "?colour=red"],
    ["a limit of 101", listProducts, "?limit=101"],
    ["a limit of 0", listProducts, "?limit=0"],
    ["an unknown order", listProducts, "?sort=passwordHash"],
    ["a price in words", listProducts, "?price=cheap"],
    ["a facet that is no code", listProducts, "?facet.Not-A-Code!=x"],
    ["a category that climbs", listProducts, "?category=../../etc"],
    ["a place on the moon", stores, "?near=moon"],
    ["a foreign postcode", stores, "?postcode=SW1A1AA"],
  ])("%s is 400", async (_, endpoint, query) => expectProblem(await call(endpoint, { query }), 400, "invalid"));

  test("an unknown product is 404", async () =>
    expectProblem(await call(readProduct, { params: { handle: "no-such" } }), 404, "product_not_found"));

  test("an order without its token is 404, as one that does not exist", async () => {
    const answer = await call(readOrder, { params: { number: "BF-100001" }, query: "?token=guess" });
    expectProblem(answer, 404, "order_not_found");
  });
});
