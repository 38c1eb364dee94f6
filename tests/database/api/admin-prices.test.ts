import { beforeAll, describe, expect, test } from "vitest";
import { createApiKey, revokeApiKey } from "#lib/identity/commands-api-key";
import type { Actor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { approvePriceChange } from "#lib/pricing/commands-approve";
import { aShop } from "#tests/support/a-shop";
import { aTelevision } from "#tests/support/a-television";
import { aColleague } from "#tests/support/staff-actors";
import { putPrices } from "../../../app/api/v1/endpoints/admin-prices.ts";
import { call } from "./a-client.ts";

const sku = "BF-IMG-002";
let jeanne: Extract<Actor, { kind: "staff" }>;
let key: string;
let keyId: string;

beforeAll(async () => {
  await aShop();
  await aTelevision(sku);
  jeanne = await aColleague("Jeanne Bonnefoy", "owner");
  const made = await createApiKey(jeanne, { name: "Caisse centrale", scopes: ["prices.write"] });
  if (!made.ok) throw new Error(made.refusal.code);
  key = made.value.key;
  keyId = made.value.id;
});

const put = (grossMinor: number, token = key) =>
  call(putPrices, { body: { reason: "Tarif du jour", prices: [{ sku, grossMinor }] }, token });
const priceNow = async () => {
  const { id } = await database.variant.findUniqueOrThrow({ where: { sku } });
  return (await database.price.findUniqueOrThrow({ where: { variantId: id } })).grossMinor;
};

describe("a program that sets prices", () => {
  test("cannot put the plasma television online at five euros", async () => {
    const before = await priceNow();
    const { status, body } = await put(500);
    expect(status).toBe(200);
    expect(body).toMatchObject({ applied: 0, held: 1, changes: [{ sku, outcome: "held" }] });
    expect(JSON.stringify(body)).toContain("Sous le coût");
    expect(await priceNow()).toBe(before);
  });

  test("acts in its maker's name, who cannot approve what it asked", async () => {
    const held = await database.priceChange.findFirstOrThrow({ where: { state: "held", sku } });
    expect(held).toMatchObject({ authorName: "Jeanne Bonnefoy (Caisse centrale)", source: "api" });
    expect(await approvePriceChange(jeanne, { id: held.id, hash: held.hash })).toMatchObject({
      refusal: { code: "own_change" },
    });
  });

  test("sets an ordinary price at once", async () => {
    const before = await priceNow();
    expect((await put(before + 1000)).body).toMatchObject({ applied: 1 });
    expect(await priceNow()).toBe(before + 1000);
  });

  test("may do no more than its key says, nor than its maker, nor after either is gone", async () => {
    expect(
      await createApiKey(await aColleague("Nadia Benali", "service_agent"), { name: "Clé", scopes: ["prices.write"] }),
    ).toMatchObject({ refusal: { code: "forbidden" } });
    const reader = await createApiKey(jeanne, { name: "Lecture", scopes: ["products.read"] });
    expect((await put(49800, reader.ok ? reader.value.key : "")).status).toBe(403);
    expect((await put(49800, "cpt_nonsense")).status).toBe(401);
    expect((await put(49800, "")).body).toMatchObject({ code: "api_key_missing" });
    await revokeApiKey(jeanne, { id: keyId });
    expect((await put(49800)).body).toMatchObject({ code: "api_key_not_valid" });
  });

  test("is told what is wrong with its figures", async () => {
    for (const grossMinor of [0, -500, 4.99, 1e12]) expect((await put(grossMinor)).status).toBe(400);
    const { status } = await call(putPrices, {
      body: { reason: "Essai", prices: [{ sku, grossMinor: 49800, currency: "GBP" }] },
      token: key,
    });
    expect(status).toBe(400);
  });
});
