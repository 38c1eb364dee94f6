import { beforeAll, describe, expect, test } from "vitest";
import { createApiKey } from "#lib/identity/commands-api-key";
import { discrepancies } from "#lib/inventory/queries-proof";
import { clock } from "#lib/platform/clock";
import { database } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";
import { putStock } from "../../../app/api/v1/endpoints/admin-stock.ts";
import { call } from "./a-client.ts";

let key: string;
let lamp: string;

beforeAll(async () => {
  await aShop();
  lamp = await aVariant({ sku: "LAMP", stock: { WEB: 40 } });
  const jeanne = await aColleague("Jeanne Bonnefoy", "owner");
  const made = await createApiKey(jeanne, { name: "ERP", scopes: ["imports.run"] });
  if (!made.ok) throw new Error(made.refusal.code);
  key = made.value.key;
});

const minuteAgo = () => new Date(clock.now().getTime() - 60_000).toISOString();
const put = (onHand: unknown, over: object = {}, token = key) =>
  call(putStock, {
    body: { asOf: minuteAgo(), source: "Sage", levels: [{ sku: "LAMP", location: "WEB", onHand }], ...over },
    token,
  });
const onHand = async () =>
  (
    await database.stockLevel.findUniqueOrThrow({
      where: { variantId_locationCode: { variantId: lamp, locationCode: "WEB" } },
    })
  ).onHand;

describe("a program that knows the stock", () => {
  test("tries its levels, then gives them", async () => {
    expect(await put(30, { dryRun: true })).toMatchObject({ status: 200, body: { changed: 1, unknown: [] } });
    expect(await onHand()).toBe(40);
    expect(await put(30)).toMatchObject({ status: 200, body: { changed: 1, short: [] } });
    expect(await onHand()).toBe(30);
  });

  test("is told what is wrong with them", async () => {
    expect((await put(-3)).status).toBe(400);
    expect((await put("３")).status).toBe(400);
    expect((await put(3, { asOf: "2020-01-01T00:00:00Z" })).body).toMatchObject({ code: "as_of_not_past" });
    expect((await put(3, {}, "nobody")).body).toMatchObject({ code: "api_key_not_valid" });
    expect(await onHand()).toBe(30);
  });
});

test("the ledger adds up to every level", async () => expect(await discrepancies()).toEqual([]));
