import { beforeAll, expect, test } from "vitest";
import { noteCall } from "#lib/cases/commands-receive";
import { lookUp } from "#lib/cases/queries-search";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";
import { aColleague } from "#tests/support/staff-actors";
import { aMessage } from "./a-case.ts";

let garnier: string;
let order: Awaited<ReturnType<typeof anOrder>>;

beforeAll(async () => {
  await aShop();
  garnier = newId();
  await database.account.create({
    data: {
      id: garnier,
      kind: "customer",
      email: "helene@courrier.example",
      name: "Hélène Garnier",
      createdAt: new Date("2026-11-01T10:00:00Z"),
    },
  });
  const sku = "SEEN-1";
  const variantId = await aVariant({ sku, stock: { WEB: 5 } });
  order = await anOrder([{ variantId, sku, quantity: 1, unitGross: 4900 }], { name: "Yann Le Goff" });
  await database.order.update({
    where: { id: order.orderId },
    data: { phone: "+33 (0)6 39 47 00 12", email: "Yann.LeGoff@courrier.example", postcode: "35000", city: "Rennes" },
  });
  await database.orderTender.create({
    data: { orderId: order.orderId, kind: "card", lastFour: "4817", amountMinor: 4900 },
  });
});

const found = async (typed: string) =>
  (await lookUp(typed)).map(({ way, found }) => [way, ...found.map(({ name }) => name)]);

test.each(["0639470012", "0033 6 39 47 00 12", "+33639470012"])("%s rings a bell", async (typed) =>
  expect(await found(typed)).toEqual([["phone", "Yann Le Goff"]]),
);

test.each(["Yann Le Goff", "legof yan", "LE GOFF", "Legoff", "goff yann", "Yann Le Goff 35000"])(
  "%s is heard as Yann Le Goff",
  async (typed) => expect(await found(typed)).toEqual([["name", "Yann Le Goff"]]),
);

test.each(["elene garnié", "Garnier Hélène", "HELENE GARNIER"])("%s is heard as Hélène Garnier", async (typed) =>
  expect(await found(typed)).toEqual([["name", "Hélène Garnier"]]),
);

test.each([
  ["yann.legoff@courrier.example", "email"],
  ["YANN.LEGOFF@c", "email"],
  ["35000", "postcode"],
  ["seen-1", "sku"],
  ["•••• 4817", "lastFour"],
])("%s finds them by %s", async (typed, way) => {
  const [group] = await lookUp(typed);
  expect(group).toMatchObject({ way, found: [{ name: "Yann Le Goff", orderNumber: order.number }] });
});

test("an order is found by its number, a case by its own, and nobody by what nobody said", async () => {
  const { row } = await aMessage({ name: "Inès Fabre", email: "ines@courrier.example" });
  const { number } = await row();
  expect(await found(order.number)).toEqual([["orderNumber", "Yann Le Goff"]]);
  expect(await found(`D-${number}`)).toEqual([["caseNumber", "Inès Fabre"]]);
  expect(await found("06 00 00 00 00")).toEqual([]);
  expect(await found("Zzyzx")).toEqual([]);
  expect(await found("")).toEqual([]);
});

test.each(["Karim", "Legavre", "Martin"])("%s only shares letters with them, and finds neither", async (typed) =>
  expect(await found(typed)).toEqual([]),
);

test("who only ever called is found by the number they left; a colleague of the house is no customer", async () => {
  const lea = await aColleague("Léa Tessier", "service_agent");
  await noteCall(lea, { text: "Cherche une lampe.", name: "Solène Pichon", phone: "02 99 11 22 33", locale: "fr" });
  expect(await found("+33 2 99 11 22 33")).toEqual([["phone", "Solène Pichon"]]);
  expect(await found("Léa Tessier")).toEqual([]);
});

test("an order that was placed without their account is of whom has its address; who was forgotten is nobody", async () => {
  const sku = "SEEN-2";
  const variantId = await aVariant({ sku, stock: { WEB: 5 } });
  const line = { variantId, sku, quantity: 1, unitGross: 4900 };
  const guest = await anOrder([line], { name: "Hélène Garnier" });
  const email = "helene@courrier.example";
  await database.order.update({ where: { id: guest.orderId }, data: { email } });
  expect(await found(email)).toEqual([["email", "Hélène Garnier"]]);
  expect((await lookUp("helene garnier"))[0]?.found).toMatchObject([{ accountId: garnier, name: "Hélène Garnier" }]);

  const gone = await anOrder([line], { name: "Baptiste Quémeneur" });
  const nowhere = { email: `${gone.orderId}@forgotten.invalid`, postcode: "29000" };
  await database.order.update({ where: { id: gone.orderId }, data: nowhere });
  await database.orderTender.updateMany({ where: { orderId: gone.orderId }, data: { lastFour: "7391", kind: "card" } });
  for (const typed of ["Baptiste Quémeneur", "29000", "7391", `${gone.orderId}@`])
    expect(await found(typed)).toEqual([]);
  expect(await found(sku)).toEqual([["sku", "Hélène Garnier"]]);
  expect(await found(gone.number)).toEqual([["orderNumber", "Baptiste Quémeneur"]]);
});

test("one person with an account, orders and cases is found once", async () => {
  await database.order.update({ where: { id: order.orderId }, data: { accountId: garnier, name: "Hélène Garnier" } });
  await aMessage({ name: "Hélène Garnier", email: "autre@courrier.example" });
  const [group] = await lookUp("helene garnier");
  expect(group?.found.map(({ accountId, orderNumber }) => ({ accountId, orderNumber }))).toEqual([
    { accountId: null, orderNumber: null },
    { accountId: garnier, orderNumber: order.number },
  ]);
});
