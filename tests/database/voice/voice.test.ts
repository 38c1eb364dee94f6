import { beforeAll, describe, expect, test } from "vitest";
import { giveOwnership } from "#lib/ownership/commands";
import { categoryThing } from "#lib/ownership/things";
import { database } from "#lib/platform/database";
import { settleTask } from "#lib/tasks/commands";
import { decideReason, setThreshold, tagCase } from "#lib/voice/commands";
import {
  contactsWithin,
  decisions,
  lastWeeks,
  ordersWithin,
  products,
  reasons,
  thresholds,
  untagged,
  weeks,
} from "#lib/voice/queries";
import { listenToProducts } from "#lib/voice/watch";
import { morning } from "#tests/support/a-buyer";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";
import { aColleague, type Colleague } from "#tests/support/staff-actors";
import { daysAgo, said, sentBack } from "./what-was-said.ts";

let jeanne: Colleague;
let nadia: Colleague;
let olivier: Colleague;
let lamp: { variantId: string; sku: string };
let vase: { variantId: string; sku: string };
const span = lastWeeks(4, morning);
const at = { now: morning };
const refused = (code: string) => ({ ok: false, refusal: { code } });
const bought = async (what: typeof lamp, quantity: number, days: number) =>
  (await anOrder([{ ...what, quantity, unitGross: 4900 }], { at: daysAgo(days) })).orderId;
const row = async (sku: string) => (await products(span, "fr")).find(({ handle }) => handle === sku.toLowerCase());

beforeAll(async () => {
  await aShop();
  jeanne = await aColleague("Jeanne Bonnefoy", "owner");
  nadia = await aColleague("Nadia Benali", "service_agent");
  olivier = await aColleague("Olivier Garnier", "merchandiser");
  lamp = { sku: "LAMPE-1", variantId: await aVariant({ sku: "LAMPE-1", stock: { WEB: 100 } }) };
  vase = { sku: "VASE-1", variantId: await aVariant({ sku: "VASE-1", stock: { WEB: 100 } }) };

  const lamps = await bought(lamp, 22, 10);
  const both = (
    await anOrder(
      [
        { ...lamp, quantity: 1, unitGross: 4900 },
        { ...vase, quantity: 30, unitGross: 1900 },
      ],
      { at: daysAgo(3) },
    )
  ).orderId;
  const vases = await bought(vase, 1, 40);
  await said({ topic: "product", days: 9, orderId: lamps, rating: 5 });
  await said({ topic: "product", days: 8, orderId: lamps, rating: 2 });
  await said({ topic: "delivery", days: 8, orderId: lamps, rating: 4 });
  await said({ topic: "product", days: 2, orderId: both });
  await said({ topic: "delivery", days: 35 });
  await said({ topic: "delivery", days: 1, channel: "house" });
  await said({ topic: "product", days: 1, channel: "question" });
  await said({ topic: "other", days: 1, because: "spam" });
  await sentBack(lamps, 5, 3);
  await sentBack(lamps, 4, 1, "damaged");
  await sentBack(vases, 2, 1);
});

describe("the figures", () => {
  test("are what plain SQL counts", async () => {
    const [plain] = await database.$queryRaw<object[]>`
      SELECT (SELECT count(*)::int FROM orders WHERE placed_at >= ${span.from} AND placed_at < ${span.until}) AS orders,
             (SELECT count(*)::int FROM customer_case WHERE opened_at BETWEEN ${span.from} AND ${span.until}
              AND channel = 'form' AND because = 'answered') AS contacts`;
    expect(plain).toEqual({ orders: 2, contacts: 4 });
    expect({ orders: await ordersWithin(span), contacts: await contactsWithin(span) }).toEqual(plain);

    const byReason = await database.$queryRaw<{ reason: string; contacts: number }[]>`
      SELECT topic AS reason, count(*)::int AS contacts FROM customer_case
      WHERE opened_at BETWEEN ${span.from} AND ${span.until} AND channel = 'form' AND because = 'answered'
      GROUP BY 1 ORDER BY 2 DESC`;
    expect((await reasons(span)).map(({ reason, contacts }) => ({ reason, contacts }))).toEqual(byReason);

    const told = await weeks(span);
    const summed = told.flatMap(({ contacts }) => Object.values(contacts)).reduce((sum, one) => sum + one, 0);
    expect(summed).toBe(4);
    expect(told.reduce((sum, { orders }) => sum + orders, 0)).toBe(2);
    expect(told.find(({ week }) => week === "2026-11-09")).toMatchObject({
      ...{ orders: 1, contacts: { product: 2, delivery: 1 } },
    });
  });

  test("say beside each reason what came before, and what was thought of the answers", async () => {
    expect(await reasons(span)).toMatchObject([
      { reason: "product", contacts: 3, before: 0, rated: 2, ratedWell: 1, average: 35 },
      { reason: "delivery", contacts: 1, before: 1, rated: 1, ratedWell: 1, average: 40 },
    ]);
  });

  test("are of a product what was said of its orders, what came back and what was sold", async () => {
    expect(await row(lamp.sku)).toMatchObject({
      ...{ sold: 23, contacts: 3, contactReason: "product", returned: 4, returnReason: "defective" },
    });
    expect(await row(vase.sku)).toBeUndefined();
  });
});

test("a contact about an order of several products waits until somebody says about which", async () => {
  const [waiting, none] = await untagged(span, []);
  expect([waiting?.reason, none]).toEqual(["product", undefined]);
  expect(await untagged(span, ["ANG"])).toEqual([]);
  const tag = (actor: Colleague, sku: string) => tagCase(actor, { caseId: waiting?.id, sku }, at);
  expect(await tag(nadia, "RIEN-1")).toMatchObject(refused("product_not_found"));
  expect(await tag(olivier, vase.sku)).toMatchObject(refused("forbidden"));
  expect(await tag({ ...nadia, storeCodes: ["ANG"] }, vase.sku)).toMatchObject(refused("case_not_found"));
  expect(await tag(nadia, vase.sku)).toMatchObject({ ok: true });
  expect(await row(vase.sku)).toMatchObject({ contacts: 1, sold: 30 });
  expect(await untagged(span, [])).toEqual([]);
});

test("what is done about a reason is written down by who answers for it; the last word is shown", async () => {
  const decide = (actor: Colleague, text: string) => decideReason(actor, { reason: "delivery", text }, at);
  expect(await decide(olivier, "Nouveau transporteur.")).toMatchObject(refused("reason_not_yours"));
  await giveOwnership(jeanne, { thing: "reason:delivery", ownerId: olivier.id }, at);
  await decide(olivier, "Le créneau est écrit dans la confirmation.");
  await decide(olivier, "Un second transporteur à Rennes.");
  expect(await decisions()).toMatchObject([
    { reason: "delivery", text: "Un second transporteur à Rennes.", decidedByName: "Olivier Garnier" },
  ]);
});

describe("a product over its threshold", () => {
  const tasks = () => database.task.findMany({ orderBy: { openedAt: "asc" } });

  test("asks whoever answers for its category, once, however often the shop listens", async () => {
    await listenToProducts(morning);
    await Promise.all([listenToProducts(morning), listenToProducts(morning)]);
    const product = await database.product.findUniqueOrThrow({ where: { handle: "lampe-1" } });
    expect((await tasks()).map(({ kind, subject, thing, data }) => ({ kind, subject, thing, data }))).toEqual([
      {
        ...{ kind: "voice_contacts", subject: `product:${product.id}`, thing: categoryThing(product.categoryId) },
        data: { name: product.nameFr, signals: 3, sold: 23 },
      },
      {
        ...{ kind: "voice_returns", subject: `product:${product.id}`, thing: categoryThing(product.categoryId) },
        data: { name: product.nameFr, signals: 4, sold: 23 },
      },
    ]);
  });

  test("is not asked for again for what came before its task was settled, and is for what came since", async () => {
    for (const { id } of await tasks()) await settleTask(jeanne, { taskId: id, outcome: "Notice refaite." }, at);
    const later = new Date(morning.getTime() + 86_400_000);
    await listenToProducts(later);
    expect(await tasks()).toHaveLength(2);

    const again = await bought(lamp, 25, -1);
    for (const hour of [1, 2, 3]) await said({ topic: "product", days: -1 - hour / 24, orderId: again });
    await listenToProducts(new Date(morning.getTime() + 2 * 86_400_000));
    expect((await tasks()).map(({ kind, settledAt }) => [kind, settledAt === null])).toEqual([
      ["voice_contacts", false],
      ["voice_returns", false],
      ["voice_contacts", true],
    ]);
    expect((await tasks()).at(-1)?.data).toMatchObject({ signals: 3, sold: 25 });
  });

  test("is so by thresholds that merchants set", async () => {
    expect(await setThreshold(nadia, { measure: "returns", perHundred: 1, fewestSold: 1 }, at)).toMatchObject(
      refused("forbidden"),
    );
    await setThreshold(olivier, { measure: "returns", perHundred: "12", fewestSold: "40" }, at);
    expect(await database.auditEntry.findFirst({ where: { command: "voice.set_threshold" } })).toMatchObject({
      ...{ actorName: "Olivier Garnier", subject: "voice:returns" },
      changes: { returnsPerHundred: [15, 12], fewestSold: [20, 40] },
    });
    expect(await thresholds()).toEqual([
      { measure: "contacts", perHundred: 10, fewestSold: 20 },
      { measure: "returns", perHundred: 12, fewestSold: 40 },
    ]);
  });
});
