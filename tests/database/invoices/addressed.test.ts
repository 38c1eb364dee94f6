import { beforeAll, describe, expect, test } from "vitest";
import { billToAddress, keepAddress } from "#lib/addresses/commands";
import { addressesOf } from "#lib/addresses/queries";
import { keepBooks } from "#lib/invoices/commands";
import type { FrozenContent } from "#lib/invoices/schema";
import { system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { markSent } from "#lib/orders/commands";
import { orderById } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder, placedAt } from "#tests/support/an-order";

const at = { now: placedAt };
const home = { line1: "18 rue Saint-Aubin", line2: null, postcode: "49100", city: "Angers", country: "FR" };
const office = { line1: "7 quai de la Fosse", line2: null, postcode: "44000", city: "Nantes", country: "FR" };
const unknown = { ok: false, refusal: { code: "unknown_address" } };

let variantId = "";
beforeAll(async () => {
  await aShop();
  variantId = await aVariant({ sku: "LAMPE", price: 6900, stock: { WEB: 50 } });
});

async function someone() {
  const customer = { kind: "customer", id: newId(), name: "Camille", email: `${newId()}@courrier.example` } as const;
  const { kind, id, name, email } = customer;
  await database.account.create({ data: { kind, id, name, email, createdAt: placedAt } });
  return customer;
}
type Customer = Awaited<ReturnType<typeof someone>>;

async function kept(customer: Customer, name: string, { line2: _, ...address }: typeof home) {
  const result = await keepAddress(customer, { name, ...address }, at);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.id;
}

/** The invoice of what this customer ordered, sent to their home. */
async function invoiceOf({ id: accountId }: Customer) {
  const { orderId } = await anOrder([{ variantId, sku: "LAMPE", quantity: 1, unitGross: 6900 }], { accountId });
  const [parcel] = (await orderById(orderId))?.parcels ?? [];
  await markSent(system("shop"), { orderId, parcelId: parcel?.id, carrier: "Colissimo" }, at);
  await keepBooks(system("books"), { orderIds: [orderId] }, at);
  const { content } = await database.invoice.findFirstOrThrow({ where: { orderId } });
  return (JSON.parse(content) as FrozenContent).view;
}

describe("the address of invoices", () => {
  test("is named by those of what is ordered from then on, which say where the goods went", async () => {
    const camille = await someone();
    expect(await invoiceOf(camille)).toMatchObject({
      buyer: { name: "Camille Rousseau", address: home },
      delivery: null,
    });
    const id = await kept(camille, "Cabinet Rousseau", office);
    await billToAddress(camille, { id, bills: true }, at);
    expect(await invoiceOf(camille)).toMatchObject({
      buyer: { name: "Cabinet Rousseau", address: office },
      delivery: { name: "Camille Rousseau", address: home },
    });
    await billToAddress(camille, { id, bills: false }, at);
    expect(await invoiceOf(camille)).toMatchObject({ buyer: { address: home }, delivery: null });
  });

  test("is none where it is where the goods go", async () => {
    const camille = await someone();
    await billToAddress(camille, { id: await kept(camille, "Camille Rousseau", home), bills: true }, at);
    expect(await invoiceOf(camille)).toMatchObject({ buyer: { address: home }, delivery: null });
  });

  test("differs where only its second line does", async () => {
    const camille = await someone();
    const upstairs = { ...home, line2: "2e étage" };
    const { ok: isKept } = await keepAddress(camille, { name: "Camille Rousseau", ...upstairs }, at);
    expect(isKept).toBe(true);
    const [{ id } = { id: "" }] = await addressesOf(camille.id);
    await billToAddress(camille, { id, bills: true }, at);
    expect(await invoiceOf(camille)).toMatchObject({ buyer: { address: upstairs }, delivery: { address: home } });
  });

  test("is one at most, and one's own: another's answers like one that does not exist (ACL-02)", async () => {
    const [camille, zoe] = [await someone(), await someone()];
    const ids = [await kept(camille, "Camille", home), await kept(camille, "Cabinet", office)];
    await Promise.all(ids.map((id) => billToAddress(camille, { id, bills: true }, at)));
    expect((await addressesOf(camille.id)).filter(({ forInvoices }) => forInvoices)).toHaveLength(1);
    for (const bills of [true, false]) expect(await billToAddress(zoe, { id: ids[0], bills }, at)).toEqual(unknown);
    expect((await addressesOf(camille.id)).filter(({ forInvoices }) => forInvoices)).toHaveLength(1);
  });
});
