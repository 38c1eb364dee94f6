import { setCompany } from "#lib/customers/commands-company";
import { companies } from "#lib/customers/schema";
import type { Actor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";

const opened = new Date("2026-01-01T00:00:00Z");

type Customer = Extract<Actor, { kind: "customer" }>;

/** Somebody with an account, in these groups. */
export async function aCustomer(name: string, groups: readonly string[] = []): Promise<Customer> {
  const id = newId();
  const email = `${id}@courrier.example`;
  await database.account.create({ data: { id, email, kind: "customer", name, locale: "fr", createdAt: opened } });
  for (const code of groups)
    await database.customerGroup.upsert({ where: { code }, create: { code, nameFr: code }, update: {} });
  await database.customerGroupMember.createMany({
    data: groups.map((groupCode) => ({ accountId: id, groupCode, since: opened })),
  });
  return { kind: "customer", id, name, email };
}

/** A customer who buys for a company of this VAT number. */
export async function aCompany(name: string, vatNumber: string): Promise<Customer> {
  const buyer = await aCustomer(name);
  const set = await setCompany(buyer, { company: name, vatNumber }, { now: opened });
  if (!set.ok) throw new Error(set.refusal.code);
  return buyer;
}

type List = Readonly<{ customerGroup?: string; net?: boolean; priority?: number; endsAt?: Date; since?: Date }>;
type Price = readonly [variantId: string, amountMinor: number, minQuantity?: number];

/** A price list with its prices, as they stand once the guard has let them pass. */
export async function aPriceList(
  code: string,
  { customerGroup = companies, since = opened, ...terms }: List,
  prices: readonly Price[],
): Promise<void> {
  await database.priceList.create({
    data: {
      id: newId(),
      code,
      nameFr: code,
      customerGroup,
      ...terms,
      prices: {
        create: prices.map(([variantId, amountMinor, minQuantity = 1]) => ({
          variantId,
          amountMinor,
          minQuantity,
          since,
        })),
      },
    },
  });
}
