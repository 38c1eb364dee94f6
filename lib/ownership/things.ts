import type { Permission } from "#lib/platform/permissions";

/**
 * Everything but categories that somebody answers for, and what they must be allowed to do to answer for it. What is added
 * here is answered for at once: by whoever answers for the house, until it is given to somebody.
 */
export const things = {
  house: { house: "staff.write" },
  queue: {
    desk: "cases.answer",
    reviews: "reviews.moderate",
    returns: "returns.inspect",
    preparation: "orders.send",
    refunds: "orders.approve_refunds",
    credits: "credit.approve",
    prices: "prices.approve",
    promotions: "promotions.approve",
    supplier_orders: "purchasing.approve",
    corrections: "stock.approve",
  },
  alert: {
    price_incidents: "incidents.decide",
    promises: "orders.note",
    payments: "payments.reconcile",
    jobs: "jobs.read",
    stock_books: "stock.adjust",
    quality: "channels.write",
  },
  figure: {
    sales: "orders.read",
    orders: "orders.read",
    basket: "orders.read",
    promises: "orders.read",
    margin: "costs.read",
    contacts: "products.read",
  },
  reason: {
    delivery: "products.read",
    return: "products.read",
    payment: "products.read",
    product: "products.read",
    order: "products.read",
    account: "products.read",
    store: "products.read",
    other: "products.read",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Permission>>>>;

type Things = typeof things;
export type ThingKind = keyof Things;
type Named = { [K in Exclude<ThingKind, "house">]: `${K}:${Extract<keyof Things[K], string>}` }[Exclude<
  ThingKind,
  "house"
>];
/** "queue:desk", "category:<id>", or "house", which stands above all others. */
export type Thing = "house" | Named | `category:${string}`;

const needs: ReadonlyMap<string, Permission> = new Map([
  ...Object.entries(things).flatMap(([kind, named]) =>
    Object.entries(named).map(([name, permission]): [string, Permission] => [
      kind === "house" ? "house" : `${kind}:${name}`,
      permission,
    ]),
  ),
]);

/** All but categories, the house first. */
export const fixedThings = [...needs.keys()] as readonly Exclude<Thing, `category:${string}`>[];

export const categoryThing = (id: string): Thing => `category:${id}`;
export const categoryOf = (thing: string): string | null => /^category:(.+)$/.exec(thing)?.[1] ?? null;

/** What whoever answers for it must be allowed to do. */
export const neededFor = (thing: string): Permission => needs.get(thing) ?? "products.read";
/** Its word in messages: "queue_desk". */
export const thingWord = (thing: string): string => thing.replace(":", "_");
export const isFixed = (thing: string): boolean => needs.has(thing);

/** Work that lies in every store and in none. */
export const isOfTheWholeHouse = (thing: string): boolean => /^(house$|queue:|alert:)/.test(thing);
