// A program of its own, so that it reads the measures' database: what stands behind each table of the back office.
import { auditTrail } from "#lib/audit/queries";
import { caseCounts, casesDesk, overdueCount } from "#lib/cases/queries-desk";
import { productList } from "#lib/catalogue/queries-admin";
import { categoryTree } from "#lib/catalogue/queries-categories";
import { creditsDesk } from "#lib/credit/queries-desk";
import { customer, customersDesk } from "#lib/customers/queries";
import { dispatchDesk } from "#lib/delivery/queries-desk";
import { dueParcels } from "#lib/fulfilment/queries";
import { toCountAt } from "#lib/fulfilment/queries-to-count";
import { stockGrid } from "#lib/inventory/queries-grid";
import { wrongLevels } from "#lib/inventory/queries-proof";
import { invoicesDesk } from "#lib/invoices/queries";
import type { Actor } from "#lib/kernel/actor";
import { addDays, dayOf, instantOf } from "#lib/kernel/local-time";
import { liability } from "#lib/loyalty/queries-liability";
import { deskCounts, ordersDesk } from "#lib/orders/desk-queries";
import { openDisputes } from "#lib/orders/queries-disputes";
import { gesturesByCause } from "#lib/orders/queries-gestures";
import { waitingRefunds } from "#lib/orders/queries-refund-requests";
import { transfersDue } from "#lib/orders/queries-transfers";
import { houseOn } from "#lib/ownership/queries";
import { earnedPlaces } from "#lib/placements/queries";
import { database } from "#lib/platform/database";
import { permissions } from "#lib/platform/permissions";
import { priceSheet } from "#lib/pricing/queries-sheet";
import { basePrices } from "#lib/pricing/sheet";
import { boardCounts, boardLines, boardSteps } from "#lib/promises/queries-board";
import { placeSpeeds } from "#lib/promises/queries-dispatch";
import { endedPromises } from "#lib/promises/queries-measures";
import { abc } from "#lib/quality/queries-abc";
import { questionsDesk } from "#lib/questions/queries-desk";
import { openBreaks } from "#lib/reconciliation/queries";
import { reservationsDesk } from "#lib/reservations/queries";
import { returnCounts, returnsDesk } from "#lib/returns/queries-desk";
import { reviewsDesk, reviewsWaiting } from "#lib/reviews/queries-desk";
import { latestSubscriptions } from "#lib/subscriptions/queries";
import { lastWeeks, ordersWithin, products, reasons, weeks } from "#lib/voice/queries";
import { workWaiting } from "#lib/workday/queries";
import { figuresUntil } from "#lib/workday/queries-figures";
import { tasksFor } from "#lib/workday/queries-mine";

type Staff = Extract<Actor, { kind: "staff" }>;

const turns = Number(process.argv[2]);
const now = new Date();
const [today, tomorrow] = [instantOf(dayOf(now), 0), instantOf(addDays(dayOf(now), 1), 0)];
const day = { from: today, until: tomorrow };
const jeanne: Staff = {
  ...{ kind: "staff", name: "Jeanne", permissions: new Set(permissions), storeCodes: [] },
  id: "0192f0a0-0000-7000-8000-000000000001",
};
const sheet = { sort: "name", scope: basePrices, cursor: null, now } as const;
const span = lastWeeks(12, now);
const [anyone] = await database.account.findMany({ where: { kind: "customer" }, skip: 50_000, take: 1 });

/** The last page but `left` of a list that is read by cursor costs what the first does. */
async function further<P extends Readonly<{ nextCursor: string | null }>>(
  page: (cursor?: string) => Promise<P>,
  pages = 40,
) {
  let cursor = (await page()).nextCursor;
  for (let nth = 1; nth < pages && cursor; nth += 1) cursor = (await page(cursor)).nextCursor;
  const deep = cursor ?? undefined;
  return () => page(deep);
}

const tables: Readonly<Record<string, () => Promise<unknown>>> = {
  home: () => Promise.all([workWaiting(jeanne, now), overdueCount(now), figuresUntil(now), houseOn(now)]),
  "my-day": async () => tasksFor(jeanne, await houseOn(now), now),
  "menu.counts": () => Promise.all([deskCounts(today, tomorrow), caseCounts(jeanne, now), boardCounts()]),
  orders: () => ordersDesk({}),
  "orders.deep": await further((cursor) => ordersDesk({ cursor })),
  "orders.cancelled": () => ordersDesk({ state: "cancelled" }),
  "orders.placed": () => ordersDesk({ state: "placed" }),
  "orders.pickup": () => ordersDesk({ method: "pickup" }),
  "orders.due": () => ordersDesk({ paymentDue: true }),
  "orders.named": () => ordersDesk({ query: "hélène garnier" }),
  "orders.sku": () => ordersDesk({ query: "P0000042-1" }),
  "orders.nobody": () => ordersDesk({ query: "zzyzx" }),
  "orders.approvals": () => Promise.all([waitingRefunds(), gesturesByCause(span.from)]),
  customers: () => customersDesk({}),
  "customers.deep": await further((cursor) => customersDesk({ cursor: cursor ?? null }), 10),
  "customers.named": () => customersDesk({ query: "garnier" }),
  "customers.nobody": () => customersDesk({ query: "zzyzx" }),
  "customers.order": () => customersDesk({ query: "BF-800000" }),
  customer: () => customer(anyone?.id ?? ""),
  "desk.team": () => casesDesk("team", jeanne),
  "desk.resting": () => casesDesk("resting", jeanne),
  "desk.closed": () => casesDesk("closed", jeanne),
  promises: () => Promise.all([boardLines("risk", null), boardCounts()]),
  "promises.today": () => Promise.all([boardLines(day, null), boardSteps(day, null)]),
  "promises.misses": () => boardLines("misses", null),
  "promises.month": () =>
    Promise.all([
      endedPromises({ from: lastWeeks(4, now).from, until: now }, "fr"),
      placeSpeeds(lastWeeks(4, now).from),
    ]),
  fulfilment: () => dueParcels(["WEB", "ANG", "NAN", "REN"], dayOf(now)),
  "stock.counts": () => toCountAt("WEB", now),
  invoices: () => invoicesDesk({}),
  "invoices.deep": await further((cursor) => invoicesDesk({ cursor })),
  "invoices.named": () => invoicesDesk({ query: "garnier" }),
  "invoices.nobody": () => invoicesDesk({ query: "zzyzx" }),
  "invoices.month": () => invoicesDesk({ month: "2026-03" }),
  "invoices.notes": () => invoicesDesk({ kind: "credit_note" }),
  returns: () => Promise.all([returnsDesk({}, now), returnCounts()]),
  "returns.settled": () => returnsDesk({ state: "settled" }, now),
  "returns.named": () => returnsDesk({ query: "garnier" }, now),
  reviews: () => Promise.all([reviewsDesk("waiting", "fr"), reviewsWaiting()]),
  "reviews.published": () => reviewsDesk("published", "fr"),
  questions: () => questionsDesk("waiting", jeanne.id, "fr"),
  audit: () => auditTrail({}),
  "audit.area": () => auditTrail({ area: "price" }),
  "audit.who": () => auditTrail({ who: jeanne.id }),
  "audit.day": () => auditTrail({ day: addDays(dayOf(now), -300) }),
  credits: () => creditsDesk({}),
  products: () => productList({}),
  "products.deep": await further((cursor) => productList(cursor ? { cursor } : {})),
  "products.named": () => productList({ query: "fontebrune" }),
  "products.nobody": () => productList({ query: "zzyzx" }),
  categories: () => categoryTree(),
  stock: () => stockGrid({}),
  "stock.short": () => stockGrid({ filter: "short" }),
  "stock.named": () => stockGrid({ query: "lampe" }),
  "stock.books": () => wrongLevels(),
  prices: () => priceSheet({ ...sheet, filter: {} }),
  "prices.named": () => priceSheet({ ...sheet, filter: { query: "lampe" } }),
  payments: () => Promise.all([openDisputes(), transfersDue(), openBreaks()]),
  placements: () => earnedPlaces(span.from, "fr"),
  quality: () => abc(now),
  delivery: () => dispatchDesk(now),
  reservations: () => reservationsDesk({ storeCodes: [], query: "" }, "fr"),
  subscriptions: () => latestSubscriptions(),
  club: () => liability(),
  voice: () => Promise.all([ordersWithin(span), reasons(span), weeks(span), products(span, "fr")]),
};

/** How long an answer took; what the database gave up on counts as a minute. */
async function took(ask: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  return ask().then(
    () => performance.now() - began,
    () => 60_000,
  );
}

const times: Record<string, number[]> = {};
for (const [name, ask] of Object.entries(tables)) {
  if (!name.startsWith(process.argv[3] ?? "")) continue;
  await took(ask);
  times[name] = [];
  for (let turn = 0; turn < turns; turn += 1) times[name].push(await took(ask));
}
await database.$disconnect();
console.log(JSON.stringify({ times }));
