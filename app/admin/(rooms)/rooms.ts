import { may } from "#app/actor";
import type { Room } from "#components/admin/nav";
import type { Actor } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Permission } from "#lib/platform/permissions";

const plan = [
  { key: "a", path: "", name: "today", icon: "sun", needs: null },
  { key: "o", path: "/orders", name: "orders", icon: "shopping-bag", needs: "orders.read" },
  { key: "f", path: "/fulfilment", name: "fulfilment", icon: "package-check", needs: "orders.send" },
  { key: "p", path: "/products", name: "products", icon: "book-open", needs: "products.read" },
  { key: "y", path: "/search", name: "search", icon: "search", needs: "products.read" },
  { key: "w", path: "/redirects", name: "found", icon: "navigation", needs: "channels.write" },
  { key: "t", path: "/showcases", name: "showcases", icon: "layout-grid", needs: "showcases.write" },
  { key: "v", path: "/prices", name: "prices", icon: "tag", needs: "products.read" },
  { key: "i", path: "/stock", name: "stock", icon: "package", needs: "stock.read" },
  { key: "b", path: "/purchasing", name: "purchasing", icon: "clipboard-list", needs: "purchasing.read" },
  { key: "l", path: "/delivery", name: "delivery", icon: "truck", needs: "stock.read" },
  { key: "r", path: "/reservations", name: "reservations", icon: "store", needs: "reservations.handle" },
  { key: "h", path: "/stores", name: "stores", icon: "store", needs: "stores.write" },
  { key: "d", path: "/desk", name: "desk", icon: "phone", needs: "cases.answer" },
  { key: "g", path: "/voice", name: "voice", icon: "heart", needs: "products.read" },
  { key: "c", path: "/customers", name: "customers", icon: "user-round", needs: "customers.read" },
  { key: "x", path: "/club", name: "club", icon: "star", needs: "loyalty.write" },
  { key: "q", path: "/questions", name: "questions", icon: "star", needs: "questions.answer" },
  { key: "n", path: "/invoices", name: "invoices", icon: "credit-card", needs: "invoices.read" },
  { key: "k", path: "/gift-cards", name: "giftCards", icon: "gift", needs: "credit.read" },
  { key: "e", path: "/gift-cards/till", name: "giftCardTill", icon: "gift", needs: "credit.sell" },
  { key: "m", path: "/mailbox", name: "mailbox", icon: "mail", needs: "mailbox.read" },
  { key: "u", path: "/colleagues", name: "colleagues", icon: "user-round", needs: "staff.write" },
  { key: "j", path: "/audit", name: "audit", icon: "list", needs: "audit.read" },
] as const satisfies readonly {
  key: string;
  path: string;
  name: string;
  icon: Room["icon"];
  needs: Permission | null;
}[];

/** The doors of the rooms that have several. */
const doors = {
  today: [
    { path: "", name: "day", says: "admin.today.title", needs: "products.read", at: [""] },
    { path: "/my-day", name: "myDay", says: "workday.mine", needs: "products.read", at: ["/my-day"] },
    { path: "/ownership", name: "ownership", says: "ownership.title", needs: "products.read", at: ["/ownership"] },
  ],
  orders: [
    { path: "/orders", name: "allOrders", says: "adminPromises.doors.all", needs: "orders.read", at: ["/orders"] },
    {
      path: "/promises",
      name: "promises",
      says: "adminPromises.doors.promises",
      needs: "orders.read",
      at: ["/promises"],
    },
    { path: "/returns", name: "returns", says: "returns.desk.title", needs: "returns.inspect", at: ["/returns"] },
    {
      path: "/subscriptions",
      name: "subscriptions",
      says: "subscriptions.desk.title",
      needs: "orders.read",
      at: ["/subscriptions"],
    },
    {
      path: "/orders/approvals",
      name: "refundApprovals",
      says: "gestures.requests.door",
      needs: "orders.read",
      at: ["/orders/approvals"],
    },
  ],
  products: [
    {
      path: "/products",
      name: "allProducts",
      says: "catalogue.doors.products",
      needs: "products.read",
      at: ["/products"],
    },
    {
      path: "/product-types",
      name: "productTypes",
      says: "catalogue.doors.types",
      needs: "products.read",
      at: ["/product-types"],
    },
    {
      path: "/categories",
      name: "categories",
      says: "catalogue.doors.categories",
      needs: "products.read",
      at: ["/categories"],
    },
    { path: "/brands", name: "brands", says: "catalogue.doors.brands", needs: "products.read", at: ["/brands"] },
    {
      path: "/attributes",
      name: "attributes",
      says: "catalogue.doors.attributes",
      needs: "products.read",
      at: ["/attributes"],
    },
    { path: "/imports", name: "imports", says: "imports.door", needs: "imports.run", at: ["/imports"] },
    { path: "/exports", name: "exports", says: "exports.door", needs: "products.read", at: ["/exports"] },
  ],
  invoices: [
    {
      path: "/invoices",
      name: "allInvoices",
      says: "invoices.doors.invoices",
      needs: "invoices.read",
      at: ["/invoices"],
    },
    {
      path: "/accounting",
      name: "accounting",
      says: "invoices.doors.accounting",
      needs: "accounting.export",
      at: ["/accounting"],
    },
    { path: "/club", name: "clubBooks", says: "club.desk.title", needs: "accounting.export", at: ["/club"] },
    {
      path: "/payments",
      name: "payments",
      says: "invoices.doors.payments",
      needs: "accounting.export",
      at: ["/payments"],
    },
  ],
  found: [
    {
      path: "/redirects",
      name: "redirects",
      says: "found.redirects.title",
      needs: "channels.write",
      at: ["/redirects"],
    },
    { path: "/feeds", name: "feeds", says: "found.feeds.title", needs: "channels.write", at: ["/feeds"] },
    { path: "/quality", name: "quality", says: "quality.title", needs: "channels.write", at: ["/quality"] },
  ],
  customers: [
    {
      path: "/customers",
      name: "allCustomers",
      says: "admin.customers.title",
      needs: "customers.read",
      at: ["/customers"],
    },
    { path: "/privacy", name: "privacy", says: "privacy.room.door", needs: "privacy.erase", at: ["/privacy"] },
  ],
  questions: [
    {
      path: "/questions",
      name: "allQuestions",
      says: "questions.desk.title",
      needs: "questions.answer",
      at: ["/questions"],
    },
    { path: "/reviews", name: "reviews", says: "reviews.desk.title", needs: "reviews.moderate", at: ["/reviews"] },
  ],
  showcases: [
    {
      path: "/showcases",
      name: "allShowcases",
      says: "ranking.doors.showcases",
      needs: "showcases.write",
      at: ["/showcases"],
    },
    { path: "/ranking", name: "ranking", says: "ranking.doors.ranking", needs: "ranking.write", at: ["/ranking"] },
    {
      path: "/placements",
      name: "placements",
      says: "placements.door",
      needs: "costs.read",
      at: ["/placements"],
    },
  ],
  prices: [
    { path: "/prices", name: "sheet", says: "promotions.doors.sheet", needs: "products.read", at: ["/prices"] },
    {
      path: "/promotions",
      name: "promotions",
      says: "promotions.doors.promotions",
      needs: "promotions.read",
      at: ["/promotions"],
    },
    {
      path: "/promotions/calendar",
      name: "calendar",
      says: "promotions.doors.calendar",
      needs: "promotions.read",
      at: ["/promotions/calendar"],
    },
    {
      path: "/rehearsals",
      name: "rehearsals",
      says: "promotions.doors.rehearsals",
      needs: "costs.read",
      at: ["/rehearsals"],
    },
    {
      path: "/prices/approvals",
      name: "approvals",
      says: "promotions.doors.approvals",
      needs: "products.read",
      at: ["/prices/approvals", "/promotions/approvals"],
    },
    {
      path: "/prices/incidents",
      name: "incidents",
      says: "promotions.doors.incidents",
      needs: "products.read",
      at: ["/prices/incidents"],
    },
  ],
} as const satisfies Readonly<
  Record<
    string,
    readonly Readonly<{ path: string; name: string; says: string; needs: Permission; at: readonly string[] }>[]
  >
>;

type Door = (typeof doors)[keyof typeof doors][number];
const doorsOf = (room: string): readonly Door[] => (room in doors ? doors[room as keyof typeof doors] : []);

type Counted = (typeof plan)[number]["name"] | Door["name"];

/** The rooms this person may enter; what one may not do is not shown (ux A12). */
export function roomsFor(actor: Actor, locale: Locale, counts: Readonly<Partial<Record<Counted, number>>>): Room[] {
  const t = translator(locale);
  return plan
    .filter(({ needs }) => needs === null || may(actor, needs))
    .filter(({ name }) => name !== "giftCardTill" || !may(actor, "credit.read"))
    .map(({ key, path, name, icon }) => ({
      key,
      href: `/admin${path}`,
      name: t(`admin.rooms.${name}`),
      icon,
      count: counts[name] ?? 0,
      ...(name in doors && { doors: openDoors(doorsOf(name), actor, locale, counts) }),
    }));
}

const openDoors = (
  all: readonly Door[],
  actor: Actor,
  locale: Locale,
  counts: Readonly<Partial<Record<Counted, number>>>,
) =>
  all
    .filter(({ needs }) => may(actor, needs))
    .filter(({ name }) => name !== "clubBooks" || !may(actor, "loyalty.write"))
    .map(({ path, name, says, at }) => ({
      href: `/admin${path}`,
      name: translator(locale)(says),
      count: counts[name] ?? 0,
      at: at.map((one) => `/admin${one}`),
    }));

/** Where the palette leads: every room, and every door of one that is not the room itself. */
export const placesOf = (rooms: readonly Room[]) =>
  rooms.flatMap(({ href, name, doors: all = [] }) => [
    { href, name },
    ...all.filter((door) => door.href !== href).map((door) => ({ href: door.href, name: door.name })),
  ]);
