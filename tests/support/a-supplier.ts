import type { Actor } from "#lib/kernel/actor";
import { addSupplier, listArticle } from "#lib/purchasing/commands-supplier";

/** Nordis, who delivers ten days after an order, on Mondays. */
export async function aSupplier(buyer: Actor, code = "NORDIS", over: object = {}): Promise<void> {
  const added = await addSupplier(buyer, {
    code,
    name: `Fournisseur ${code}`,
    email: `${code.toLowerCase()}@fournisseurs.example`,
    street: "8 quai du Nord",
    postcode: "59000",
    city: "Lille",
    country: "FR",
    locale: "fr",
    leadDays: 10,
    orderDays: [1],
    minimumMinor: 0,
    terms: "",
    servicePercent: 95,
    coverDays: 90,
    ...over,
  });
  if (!added.ok) throw new Error(added.refusal.code);
}

/** What a supplier sells: 12.00 a unit, by the piece. */
export async function listed(buyer: Actor, sku: string, over: object = {}): Promise<void> {
  const article = { supplier: "NORDIS", sku, reference: `N-${sku}`, packSize: 1, costMinor: 1200, leadDays: null };
  const done = await listArticle(buyer, { ...article, preferred: true, ...over });
  if (!done.ok) throw new Error(done.refusal.code);
}
