import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCart } from "#lib/cart/commands";
import { ciiXml } from "#lib/facturx/cii";
import type { InvoiceView } from "#lib/facturx/schema";
import { keepBooks } from "#lib/invoices/commands";
import { invoicesOf, invoiceView } from "#lib/invoices/queries";
import { reportedSales } from "#lib/invoices/queries-reporting";
import { system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { dayOf } from "#lib/kernel/local-time";
import { orderById } from "#lib/orders/queries";
import { morning as now, press } from "#tests/support/a-buyer";
import { type Customer, type CustomerName, customers, waysAbroad } from "#tests/support/a-customer-kind";
import { give, type Kind, type KindName, kinds } from "#tests/support/a-kind";
import { visa } from "#tests/support/a-payment";
import { aShop } from "#tests/support/a-shop";
import { brokenRules } from "#tests/support/en16931/rules";
import { brokenInvariants } from "#tests/support/invariants";

/**
 * Any product to any customer: each kind of article is sold to each kind of customer from the cart to its papers. A
 * cell is the VAT in per cent; K, none, of goods to a company that declares it elsewhere in the Union, and AE of a
 * service; G, none, out of it; O, no sale yet; or, in small letters, the code it is refused with.
 */
const sales = read(`
                guest  member  company_in_france  public_body         company_in_the_union  neighbour_in_the_union  foreigner
physical        20     20      20                 20                  K                     20                      G
bundle          20     20      20                 20                  K                     20                      G
used            20     20      20                 20                  K                     20                      G
made_to_order   20     20      20                 20                  K                     20                      G
age_restricted  20     20      20                 20                  not_sent_abroad       not_sent_abroad         not_sent_abroad
store_only      20     20      20                 20                  20                    20                      20
by_weight       5.5    5.5     5.5                5.5                 K                     5.5                     G
service         20     20      20                 20                  20                    20                      20
subscription    20     20      20                 20                  K                     20                      G
digital_code    20     20      20                 20                  AE                    20                      20
gift_card       O      O       O                  means_not_possible  O                     O                       O
`);

/** What each of them finds on the invoice: whom it names, their numbers, the references they asked for. */
const named: Readonly<Record<CustomerName, Partial<InvoiceView["buyer"]>>> = {
  guest: { company: null, siren: null, vatNumber: null, reference: null },
  member: { company: null, siren: null, vatNumber: null, reference: null },
  company_in_france: {
    ...{ company: "Atelier Petit", siren: "303265045", vatNumber: "FR40303265045" },
    purchaseOrder: "BC-118",
  },
  public_body: {
    ...{ company: "Mairie d’Angers", siren: "214900078", siret: "21490007800012", vatNumber: null },
    ...{ reference: "CULTURE", purchaseOrder: "ENG-2026-17" },
  },
  company_in_the_union: { company: "Werkstatt", siren: null, vatNumber: "DE136695976" },
  neighbour_in_the_union: { company: null, vatNumber: null },
  foreigner: { company: null, vatNumber: null },
};

/** The sentence that says why there is no VAT, and the norm's code of it. */
const exempt: Readonly<Record<string, readonly [article: string, code: string]>> = {
  K: ["article 262 ter, I du CGI", "VATEX-EU-IC"],
  G: ["article 262, I du CGI", "VATEX-EU-G"],
  AE: ["article 283, 2 du CGI", "VATEX-EU-AE"],
  O: ["article 256 ter du CGI", "VATEX-EU-O"],
};

beforeAll(async () => {
  await aShop();
  await waysAbroad();
});
afterAll(async () => expect(await brokenInvariants()).toEqual({}));

test("every kind that the shop sells has its row, and every kind of customer its column", () => {
  expect([...sales.keys()].sort()).toEqual(Object.keys(kinds).sort());
  for (const row of sales.values()) expect([...row.keys()].sort()).toEqual(Object.keys(customers).sort());
});

describe.each([...sales])("%s", (kind, row) => {
  test.each([...row])("to %s: %s", async (customer, expected) => {
    const bought = await kinds[kind as KindName](`${kind}-${customer}`.toUpperCase().replaceAll("_", "-"));
    const buyer: Customer = await customers[customer as CustomerName]();
    const placed = await order(bought, buyer);
    if (!placed.ok) return expect(placed.refusal.code).toBe(expected);

    const { id } = placed.value;
    const agreed = await orderById(id);
    expect(agreed?.company?.name ?? null).toBe(named[customer as CustomerName].company);
    await give(id, now);
    await keepBooks(system("test"), { orderIds: [id] }, { now });
    const [listed, ...more] = await invoicesOf(id);
    const invoice = await invoiceView(listed?.number ?? "");
    if (!invoice) throw new Error("it is not invoiced");
    expect(more).toEqual([]);

    const xml = ciiXml(invoice);
    expect(brokenRules(xml)).toEqual([]);
    expect(invoice.buyer).toMatchObject(named[customer as CustomerName]);
    expect(invoice.lines).toMatchObject([vatOf(expected)]);
    expect(invoice.grossMinor).toBe(agreed?.total);
    expect(invoice.dueMinor).toBe(buyer.means === "on_account" ? invoice.grossMinor : 0);
    const [article = "", code = "<ram:CategoryCode>S"] = exempt[expected] ?? [];
    expect(invoice.vat.map(({ exemptionReason }) => exemptionReason ?? "").join()).toContain(article);
    expect(xml).toContain(code);
  });
});

test("what companies abroad bought is reported document by document, and what French ones did is not", async () => {
  const day = dayOf(now);
  const reported = await reportedSales(day, day);
  expect(new Set(reported.map(({ vatNumber, country }) => `${vatNumber} ${country}`))).toEqual(
    new Set(["DE136695976 DE"]),
  );
  const table = [...sales.values()].map((row) => row.get("company_in_the_union") ?? "");
  const taxed = table.filter((cell) => cell !== "O" && !/[a-z]/.test(cell));
  expect(reported.map(({ category }) => category).sort()).toEqual(taxed.map((cell) => vatOf(cell).vatCategory).sort());
});

async function order({ line, declared }: Kind, { actor, buyer, address, means }: Customer) {
  const contact = { email: `${newId()}@courrier.example`, name: "Camille Rousseau" };
  const cart = await createCart(actor, { lines: [line], contact, address, ...(buyer && { buyer }) }, { now });
  if (!cart.ok) return cart;
  const answer = await press(cart.value, { ...(means ? { means } : { card: visa }), declared, actor });
  if (!answer.ok) return answer;
  if (answer.value.state !== "paid") throw new Error(answer.value.state);
  return { ok: true, value: answer.value.order } as const;
}

const vatOf = (expected: string) =>
  expected in exempt
    ? { vatCategory: expected, vatBasisPoints: 0, vatMinor: 0 }
    : { vatCategory: "S", vatBasisPoints: Number(expected) * 100 };

/** A table as it is read: kinds down, customers across. */
function read(table: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const [head = [], ...rows] = table
    .trim()
    .split("\n")
    .map((row) => row.trim().split(/\s+/));
  return new Map(rows.map(([kind = "", ...cells]) => [kind, new Map(head.map((name, i) => [name, cells[i] ?? ""]))]));
}
