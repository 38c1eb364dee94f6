import { database } from "#lib/platform/database";
import { type Found, type FoundGroup, shown, type Way, ways } from "./found.ts";
import { type Looked, readLooked } from "./search-words.ts";
import { casesNumbered, ordersByCard, ordersIn, ordersNumbered, ordersWith } from "./sql/found-orders.ts";
import { peopleCalled, peopleOfEmail, peopleOfPhone } from "./sql/found-people.ts";

/** Whom and which orders the typed text finds, by each way it can be read as; a way that finds nothing is left out. */
export async function lookUp(typed: string): Promise<FoundGroup[]> {
  const looked = readLooked(typed);
  const groups = await Promise.all(ways.map(async (way) => ({ way, found: (await by[way](looked)).slice(0, shown) })));
  return groups.filter(({ found }) => found.length > 0);
}

const nobody: readonly Found[] = [];

const by: Readonly<Record<Way, (looked: Looked) => Promise<readonly Found[]>>> = {
  phone: async ({ phone }) => (phone ? peopleOfPhone(database, phone, shown) : nobody),
  email: async ({ email }) => (email ? peopleOfEmail(database, email, shown) : nobody),
  name: async (looked) => (looked.names.length > 0 ? peopleCalled(database, looked, shown) : nobody),
  orderNumber: async ({ orderNumber }) => (orderNumber ? ordersNumbered(database, orderNumber) : nobody),
  caseNumber: async ({ caseNumber }) => (caseNumber ? casesNumbered(database, caseNumber) : nobody),
  postcode: async ({ postcode, names }) =>
    postcode && names.length === 0 ? ordersIn(database, postcode, shown) : nobody,
  sku: async ({ sku }) => (sku ? ordersWith(database, sku, shown) : nobody),
  lastFour: async ({ lastFour }) => (lastFour ? ordersByCard(database, lastFour, shown) : nobody),
};
