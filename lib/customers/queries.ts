import { database } from "#lib/platform/database";
import {
  type AccountCompany,
  type CustomerOrder,
  type CustomerRow,
  type CustomersPage,
  type CustomerView,
  companies,
  companiesGroup,
} from "./schema.ts";
import { desk } from "./sql/desk.ts";

const pageSize = 50;

/** Finds customers by name, e-mail address or order number; without a query, all of them, by name. */
export async function customersDesk({
  query = "",
  cursor = null,
}: {
  query?: string;
  cursor?: string | null;
}): Promise<CustomersPage> {
  const rows = await desk({ query: query.trim().slice(0, 100), after: readCursor(cursor), take: pageSize + 1 });
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return { customers: shown, nextCursor: rows.length > pageSize && last ? writeCursor(last) : null };
}

/** One customer with their orders: by an account's id, or by the address of a guest. Null when there is none. */
export async function customer(id: string): Promise<CustomerView | null> {
  const [found] = await desk({ id, take: 1 });
  if (!found) return null;
  const account = found.guest ? null : await database.account.findUnique({ where: { id } });
  const orders = await database.order.findMany({
    where: account ? { OR: [{ accountId: id }, { email: account.email }] } : { accountId: null, email: id },
    orderBy: [{ placedAt: "desc" }, { id: "desc" }],
    take: 50,
  });
  return {
    ...found,
    locale: (account?.locale ?? orders[0]?.locale) === "en" ? "en" : "fr",
    phone: orders.find(({ phone }) => phone)?.phone ?? null,
    since: account?.createdAt.toISOString() ?? null,
    emailVerified: Boolean(account?.emailVerifiedAt),
    disabled: Boolean(account?.disabledAt),
    latestOrders: orders.map(
      ({ number, state, placedAt, totalMinor, refundedMinor, reducedMinor }): CustomerOrder => ({
        number,
        state,
        placedAt: placedAt.toISOString(),
        total: totalMinor,
        refunded: refundedMinor - reducedMinor,
      }),
    ),
  };
}

/** The company that an account buys for, or null. */
export async function companyOf(accountId: string): Promise<AccountCompany | null> {
  const found = await database.company.findUnique({ where: { accountId } });
  return found ? { name: found.name, vatNumber: found.vatNumber ?? "" } : null;
}

/** The groups that customers are priced or treated by; that of the companies before the first has joined. */
export async function customerGroups() {
  const rows = await database.customerGroup.findMany({ orderBy: { nameFr: "asc" } });
  const groups = rows.map(({ code, nameFr, nameEn }) => ({ code, name: { fr: nameFr, en: nameEn } }));
  return groups.some(({ code }) => code === companies) ? groups : [companiesGroup, ...groups];
}

const writeCursor = ({ name, id }: CustomerRow) => Buffer.from(JSON.stringify([name, id])).toString("base64url");

/** Where the last page ended; a cursor that is not ours begins at the beginning. */
function readCursor(cursor: string | null): readonly [name: string, id: string] | null {
  try {
    const [name, id] = JSON.parse(Buffer.from(cursor ?? "", "base64url").toString());
    return typeof name === "string" && typeof id === "string" ? [name, id] : null;
  } catch {
    return null;
  }
}
