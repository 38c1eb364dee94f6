import { templates } from "#components/mails/templates";
import { addCodes } from "#lib/codes/commands";
import { handOverByCode, issuePickupCodes } from "#lib/fulfilment/commands-pickup";
import { pickupCode } from "#lib/fulfilment/pickup-code";
import { setBundle } from "#lib/inventory/commands-bundle";
import { type Actor, system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { markReady, markSent } from "#lib/orders/commands";
import { orderById } from "#lib/orders/queries";
import { database, type Prisma } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { digitalCodes } from "#lib/processes/digital-codes";
import { giftCards } from "#lib/processes/gift-cards";
import { aFullCart, morning, press } from "./a-buyer.ts";
import { visa } from "./a-payment.ts";
import { aVariant } from "./a-shop.ts";
import { work } from "./a-worker.ts";
import { aColleague } from "./staff-actors.ts";

/** How one thing is sold: what goes into the cart, what its buyer declares, and why nobody may withdraw from it. */
export type Kind = Readonly<{
  sku: string;
  variantId: string;
  /** As `createCart` and `addLine` take it. */
  line: Readonly<{ sku: string; quantity: number; fulfilment?: object; wording?: string }>;
  /** As `checkOut` takes it. */
  declared: Readonly<{ ofAge?: true; atOnce?: true; again?: true }>;
  exception: "made_to_measure" | "perishable" | "dated_service" | "digital_started" | null;
  /** Of one, in cents. */
  unitMinor: number;
}>;

type Wanted = Readonly<{
  price?: number;
  vatBasisPoints?: number;
  stock?: Readonly<Record<string, number>>;
  product?: Omit<Prisma.ProductUpdateInput, "variants">;
  variant?: Prisma.VariantUpdateInput;
  line?: Partial<Kind["line"]>;
  declared?: Kind["declared"];
  exception?: Kind["exception"];
  storeOnly?: boolean;
}>;

async function sold(sku: string, wanted: Wanted = {}): Promise<Kind> {
  const { price = 4900, vatBasisPoints = 2000, stock = { WEB: 5, ANG: 5 }, storeOnly = false } = wanted;
  const variantId = await aVariant({ sku, price, vatBasisPoints, stock, storeOnly });
  if (wanted.product) await database.product.update({ where: { handle: sku.toLowerCase() }, data: wanted.product });
  if (wanted.variant) await database.variant.update({ where: { id: variantId }, data: wanted.variant });
  const line = { sku, quantity: 1, ...wanted.line };
  const { declared = {}, exception = null } = wanted;
  return { sku, variantId, line, declared, exception, unitMinor: price };
}

const inAngers = { fulfilment: { method: "pickup", store: "ANG" } };

async function aBundle(sku: string): Promise<Kind> {
  const [set] = await Promise.all([
    sold(sku, { stock: {}, price: 7900 }),
    aVariant({ sku: `${sku}-PLATES`, stock: { WEB: 5 } }),
    aVariant({ sku: `${sku}-GLASSES`, stock: { WEB: 10 } }),
  ]);
  const components = [
    { sku: `${sku}-PLATES`, quantity: 1 },
    { sku: `${sku}-GLASSES`, quantity: 2 },
  ];
  const made = await setBundle(await aColleague("Jeanne Bonnefoy", "administrator"), { sku, components });
  if (!made.ok) throw new Error(made.refusal.code);
  return set;
}

/** When the workshop of the kind `service` takes place. */
export const workshopAt = new Date("2026-11-28T09:00:00Z");

/** One of each kind that the shop sells, laid on its shelves as the demo does; the shop (`aShop`) is there. */
export const kinds = {
  physical: (sku: string) => sold(sku),
  bundle: aBundle,
  gift_card: (sku: string) =>
    sold(sku, { vatBasisPoints: 0, stock: {}, product: { kind: "gift_card", shippingClass: "digital" } }),
  store_only: (sku: string) => sold(sku, { storeOnly: true, stock: { ANG: 3 }, line: inAngers }),
  used: (sku: string) => sold(sku, { stock: { WEB: 1 }, product: { saleTerms: { condition: "very_good" } } }),
  age_restricted: (sku: string) =>
    sold(sku, { product: { legal: { ageMin: 18, loiEvin: true } }, declared: { ofAge: true } }),
  made_to_order: (sku: string) =>
    sold(sku, {
      product: {
        legal: { withdrawal: "made_to_measure" },
        saleTerms: { engraved: { labelFr: "Prénom gravé", labelEn: "Engraved name", most: 12, days: 5 } },
      },
      line: { wording: "Léonie" },
      exception: "made_to_measure",
    }),
  digital_code: async (sku: string) => {
    const kind = { kind: "digital", shippingClass: "digital" } as const;
    const code = await sold(sku, {
      stock: { WEB: 0 },
      product: kind,
      declared: { atOnce: true },
      exception: "digital_started",
    });
    const codes = Array.from({ length: 5 }, (_, i) => `${sku}-${i}-${newId().slice(-6)}`);
    must(await addCodes(system("test"), { sku, codes }, { now: morning }));
    return code;
  },
  /** Cut or weighed in steps of fifty grams, each priced and counted by itself. */
  by_weight: (sku: string) =>
    sold(sku, {
      price: 144,
      vatBasisPoints: 550,
      stock: { WEB: 40, ANG: 40 },
      product: { legal: { withdrawal: "perishable" }, saleTerms: { byMeasure: true } },
      variant: { measure: 50, measureUnit: "g", weightGrams: 50 },
      line: { quantity: 5 },
      exception: "perishable",
    }),
  /** Two seats at a workshop in Angers a week later. */
  service: (sku: string) =>
    sold(sku, {
      storeOnly: true,
      stock: { ANG: 2 },
      product: { kind: "service" },
      variant: { takesPlaceAt: workshopAt, weightGrams: 0 },
      line: inAngers,
      exception: "dated_service",
    }),
  /** Delivered again every four weeks. */
  subscription: (sku: string) =>
    sold(sku, {
      price: 1290,
      product: { kind: "subscription", saleTerms: { rhythm: { every: 4, unit: "week" } } },
      declared: { again: true },
    }),
} as const satisfies Readonly<Record<string, (sku: string) => Promise<Kind>>>;

export type KindName = keyof typeof kinds;

/** Camille buys one as a guest and pays by card; her order as she sees it. */
export async function bought({ line, declared }: Kind, quantity = line.quantity) {
  const answer = await press(await aFullCart([{ ...line, quantity }]), { card: visa, declared });
  if (!answer.ok || answer.value.state !== "paid") throw new Error(JSON.stringify(answer));
  const order = await orderById(answer.value.order.id);
  if (!order) throw new Error("the order is not there");
  return { ...order, lines: order.parcels.flatMap(({ lines }) => lines) };
}

const processes = [...giftCards, ...digitalCodes];

/**
 * Does with an order what the shop does next, until its customer has what they bought: sends its parcels, prepares and
 * hands over what is collected, and mails what is digital. `at` is when; the age is looked at where it has to be.
 */
export async function give(orderId: string, at: Date, awa: Actor = system("test")): Promise<void> {
  registerTemplates(templates);
  const itsOwn = { payload: { path: ["orderId"], equals: orderId } };
  const first = await database.outboxFact.findFirst({ where: itsOwn, orderBy: { id: "asc" } });
  await work(processes, (first?.id ?? 1n) - 1n);
  const order = await orderById(orderId);
  for (const { id: parcelId, method, byMail, seats } of order?.parcels ?? []) {
    if (byMail) continue;
    const which = { orderId, parcelId };
    if (method === "delivery") {
      must(await markSent(awa, { ...which, carrier: "Colissimo", trackingCode: newId().slice(-12) }, { now: at }));
      continue;
    }
    if (!seats) must(await markReady(awa, which, { now: at }));
    must(await issuePickupCodes(system("test"), { orderId }, { now: at }));
    must(await handOverByCode(awa, { parcelId, code: pickupCode(parcelId), ageSeen: true }, { now: at }));
  }
}

function must(result: Readonly<{ ok: boolean; refusal?: Readonly<{ code: string }> }>): void {
  if (!result.ok) throw new Error(`not given: ${result.refusal?.code}`);
}
