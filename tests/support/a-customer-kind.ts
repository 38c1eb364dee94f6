import { setAccountTerms } from "#lib/customers/commands-terms";
import type { ToldBuyer } from "#lib/customers/schema";
import { type Actor, system, visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { aCustomer } from "./a-company.ts";

/** Who buys: as whom they come, whom they say they buy for, and where it is to go. */
export type Customer = Readonly<{
  actor: Actor;
  buyer?: ToldBuyer;
  /** How they pay; by card unless told. */
  means?: "on_account";
  address: Readonly<{ line1: string; postcode: string; city: string; country: string }>;
}>;

const angers = { line1: "18 rue Saint-Aubin", postcode: "49100", city: "Angers", country: "FR" };
const berlin = { line1: "Torstraße 5", postcode: "10119", city: "Berlin", country: "DE" };
const geneva = { line1: "3 rue du Rhône", postcode: "1204", city: "Genève", country: "CH" };
const guest = { actor: visitor };
const company = (name: string, vatNumber: string, purchaseOrderReference: string | null = null): ToldBuyer => ({
  ...{ kind: "company", name, vatNumber, purchaseOrderReference },
});

/** A customer who may owe a thousand euros. */
async function onAccount(name: string): Promise<Actor> {
  const actor = await aCustomer(name);
  const set = await setAccountTerms(system("test"), { accountId: actor.id, limitMinor: 100_000 });
  if (!set.ok) throw new Error(set.refusal.code);
  return actor;
}

/** One of each kind of customer, as they stand before the checkout. */
export const customers = {
  guest: async () => ({ ...guest, address: angers }),
  member: async () => ({ actor: await aCustomer("Camille Rousseau"), address: angers }),
  company_in_france: async () => ({
    ...{ ...guest, address: angers },
    buyer: company("Atelier Petit", "FR 40 303 265 045", "BC-118"),
  }),
  company_in_the_union: async () => ({ ...guest, buyer: company("Werkstatt", "DE136695976"), address: berlin }),
  public_body: async () => ({
    ...({ actor: await onAccount("Mairie d’Angers"), means: "on_account", address: angers } as const),
    buyer: {
      ...{ kind: "public_body", name: "Mairie d’Angers", siret: "214 900 078 00012" },
      ...{ buyerReference: "CULTURE", purchaseOrderReference: "ENG-2026-17" },
    } as const,
  }),
  neighbour_in_the_union: async () => ({ ...guest, address: berlin }),
  foreigner: async () => ({ ...guest, address: geneva }),
} as const satisfies Readonly<Record<string, () => Promise<Customer>>>;

export type CustomerName = keyof typeof customers;

/** Two ways to deliver abroad: to Germany and Belgium, and to Switzerland. */
export async function waysAbroad(): Promise<void> {
  for (const [code, countries] of [
    ["union", ["BE", "DE"]],
    ["swiss", ["CH"]],
  ] as const)
    await database.deliveryMethod.create({
      data: {
        ...{ code, countries: [...countries], nameFr: `Livraison ${code}`, nameEn: `Delivery ${code}` },
        ...{ carrierCode: "poste", classes: ["parcel"], position: 5 },
        rates: { create: [{ maxWeightGrams: 30_000, priceMinor: 1490 }] },
        transit: { create: { p50: 3, p90: 5, p95: 6 } },
      },
    });
}
