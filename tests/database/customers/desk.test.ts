import { beforeAll, expect, test } from "vitest";
import { customer, customersDesk } from "#lib/customers/queries";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";

const at = (day: number) => new Date(Date.UTC(2026, 10, day, 9));
const camille = newId();

beforeAll(async () => {
  await database.account.createMany({
    data: [
      { id: camille, kind: "customer", email: "camille@bonnefoy.example", name: "Camille Renard", createdAt: at(1) },
      { id: newId(), kind: "customer", email: "eloise@bonnefoy.example", name: "Éloïse Petit", createdAt: at(2) },
      { id: newId(), kind: "staff", email: "nadia@bonnefoy.example", name: "Nadia Benali", createdAt: at(3) },
    ],
  });
  const order = (number: string, email: string, name: string, day: number, accountId: string | null = null) => ({
    number,
    email,
    name,
    accountId,
    attemptId: newId(),
    cartId: newId(),
    locale: "fr",
    phone: "06 39 98 00 01",
    goodsMinor: 4900,
    deliveryMinor: 490,
    totalMinor: 5390,
    capturedMinor: 5390,
    refundedMinor: day === 12 ? 390 : 0,
    intentId: `pi_${number}`,
    vat: [],
    termsVersion: "2026-11",
    placedAt: at(day),
    updatedAt: at(day),
  });
  await database.order.createMany({
    data: [
      order("BF-100001", "camille@bonnefoy.example", "Camille Renard", 10),
      order("BF-100002", "camille@bonnefoy.example", "Camille Renard", 12, camille),
      order("BF-100003", "guest_1@courrier.example", "Bastien Le Gall", 13),
      order("BF-100004", "gone@forgotten.invalid", "Bastien Oublié", 14),
    ],
  });
});

const names = async (query: string) => (await customersDesk({ query })).customers.map(({ name }) => name);

test("the desk lists customers and guests by name, never staff, with what they bought", async () => {
  const { customers, nextCursor } = await customersDesk({});
  expect(nextCursor).toBeNull();
  expect(customers).toEqual([
    {
      id: "guest_1@courrier.example",
      guest: true,
      name: "Bastien Le Gall",
      email: "guest_1@courrier.example",
      orders: 1,
      spent: 5390,
      lastOrderAt: at(13).toISOString(),
    },
    expect.objectContaining({ id: camille, guest: false, orders: 2, spent: 10_390 }),
    expect.objectContaining({ name: "Éloïse Petit", orders: 0, spent: 0, lastOrderAt: null }),
  ]);
});

test.each([
  ["eloise", ["Éloïse Petit"]],
  ["CAMILLE@", ["Camille Renard"]],
  ["BF-100003", ["Bastien Le Gall"]],
  ["bf-100001", ["Camille Renard"]],
  ["t_1@", ["Bastien Le Gall"]],
  ["%", []],
  ["nadia", []],
  ["oublie", []],
  ["BF-100004", []],
] as const)("looking for %s finds %j", async (query, found) => expect(await names(query)).toEqual(found));

test("digits and other letters than Latin are looked for as they are typed", async () => {
  const named = ["3 Suisses", "Atelier 12", "Atelier 34", "Иван Петров"];
  const rows = named.map((name, nth) => ({ kind: "customer" as const, name, email: `odd${nth}@bonnefoy.example` }));
  await database.account.createMany({ data: rows.map((row) => ({ ...row, createdAt: at(5) })) });
  for (const name of named) expect(await names(name.toLowerCase())).toEqual([name]);
  expect(await names("atelier")).toEqual(["Atelier 12", "Atelier 34"]);
  await database.account.deleteMany({ where: { name: { in: named } } });
});

test("a customer's file gathers the orders of their account and of their address, the latest first", async () => {
  expect(await customer(camille)).toMatchObject({
    name: "Camille Renard",
    phone: "06 39 98 00 01",
    since: at(1).toISOString(),
    latestOrders: [{ number: "BF-100002", refunded: 390 }, { number: "BF-100001" }],
  });
  expect(await customer("guest_1@courrier.example")).toMatchObject({ guest: true, since: null, orders: 1 });
  expect(await customer(newId())).toBeNull();
});

test("the list goes on where it stopped", async () => {
  await database.account.createMany({
    data: Array.from({ length: 60 }, (_, index) => ({
      kind: "customer" as const,
      email: `zoe${index}@bonnefoy.example`,
      name: "Zoé Zola",
      createdAt: at(4),
    })),
  });
  const first = await customersDesk({ query: "zola" });
  const second = await customersDesk({ query: "zola", cursor: first.nextCursor });
  const ids = [...first.customers, ...second.customers].map(({ id }) => id);
  expect([first.customers.length, second.customers.length, new Set(ids).size]).toEqual([50, 10, 60]);
});
