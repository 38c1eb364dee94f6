import { z } from "zod";
import { address, postcodeFits } from "#lib/cart/schema";
import { idOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { type AddressView, keptAddress, mostAddresses } from "./schema.ts";

const unknown = refuse({ code: "unknown_address" });

/** One change of an account's addresses at a time: the limit and the single default hold against two tabs. */
async function lockBook({ actor, tx }: Pick<Scene, "actor" | "tx">): Promise<string> {
  const accountId = idOf(actor);
  if (!accountId) throw new Error("a customer has an id");
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`addresses:${accountId}`}, 0))`;
  return accountId;
}

/**
 * Keeps a new address, or with an `id` changes one of the customer's own. The first that is kept is the default. Refuses
 * `unknown_address` and `too_many_addresses`.
 */
export const keepAddress = command({
  name: "addresses.keep",
  input: z.strictObject({ id: z.uuid().optional(), ...keptAddress.shape }).refine(postcodeFits, { path: ["postcode"] }),
  allow: "customer",
  async run({ id, ...told }, { actor, tx, now }) {
    const accountId = await lockBook({ actor, tx });
    const written = { ...told, line2: told.line2 ?? null, phone: told.phone ?? null };
    if (id) {
      const { count } = await tx.accountAddress.updateMany({ where: { id, accountId }, data: written });
      return count > 0 ? ok({ id }) : unknown;
    }
    return add({ tx, now }, accountId, written);
  },
});

/**
 * Keeps where one of the customer's own orders went. An address that is kept already is not kept twice. Refuses
 * `unknown_address` for an order of somebody else's, or one that was not sent anywhere, and `too_many_addresses`.
 */
export const keepOrderAddress = command({
  name: "addresses.keep_from_order",
  input: z.strictObject({ number: z.string().min(1).max(20) }),
  allow: "customer",
  async run({ number }, { actor, tx, now }) {
    const accountId = await lockBook({ actor, tx });
    const order = await tx.order.findFirst({
      where: { number, accountId },
      select: { name: true, phone: true, line1: true, line2: true, postcode: true, city: true, country: true },
    });
    if (!order) return unknown;
    const { name, phone, line2, ...rest } = order;
    const where = address.safeParse(rest);
    if (!where.success) return unknown;
    const same = { name, ...where.data, line2 };
    const written = { ...same, phone };
    const known = await tx.accountAddress.findFirst({ where: { accountId, ...same }, select: { id: true } });
    return known ? ok(known) : add({ tx, now }, accountId, written);
  },
});

type Written = Omit<AddressView, "id" | "isDefault" | "forInvoices">;

async function add({ tx, now }: Pick<Scene, "tx" | "now">, accountId: string, written: Written) {
  const kept = await tx.accountAddress.count({ where: { accountId } });
  if (kept >= mostAddresses) return refuse({ code: "too_many_addresses" });
  const id = newId();
  await tx.accountAddress.create({ data: { id, accountId, ...written, isDefault: kept === 0, createdAt: now } });
  return ok({ id });
}

/**
 * Forgets an address; after the default, the one kept longest is the default. Orders keep what they were sent to. Refuses
 * `unknown_address`.
 */
export const dropAddress = command({
  name: "addresses.drop",
  input: z.strictObject({ id: z.uuid() }),
  allow: "customer",
  async run({ id }, { actor, tx }) {
    const accountId = await lockBook({ actor, tx });
    const { count } = await tx.accountAddress.deleteMany({ where: { id, accountId } });
    if (count === 0) return unknown;
    const left = await tx.accountAddress.findMany({
      where: { accountId },
      orderBy: [{ isDefault: "desc" }, { createdAt: "asc" }, { id: "asc" }],
      take: 1,
    });
    for (const { id } of left) await tx.accountAddress.update({ where: { id }, data: { isDefault: true } });
    return ok(null);
  },
});

/** The checkout begins with this address from now on. Refuses `unknown_address`. */
export const preferAddress = command({
  name: "addresses.prefer",
  input: z.strictObject({ id: z.uuid() }),
  allow: "customer",
  async run({ id }, { actor, tx }) {
    const accountId = await lockBook({ actor, tx });
    const { accountAddress } = tx;
    if (!(await accountAddress.findFirst({ where: { id, accountId } }))) return unknown;
    await accountAddress.updateMany({ where: { accountId, isDefault: true }, data: { isDefault: false } });
    await accountAddress.update({ where: { id }, data: { isDefault: true } });
    return ok(null);
  },
});

/**
 * The invoices of what is ordered from now on name this address, or with `bills` false where the goods go again. Refuses
 * `unknown_address`.
 */
export const billToAddress = command({
  name: "addresses.bill_to",
  input: z.strictObject({ id: z.uuid(), bills: z.boolean() }),
  allow: "customer",
  async run({ id, bills }, { actor, tx }) {
    const accountId = await lockBook({ actor, tx });
    const { accountAddress } = tx;
    if (!(await accountAddress.findFirst({ where: { id, accountId } }))) return unknown;
    await accountAddress.updateMany({ where: { accountId, forInvoices: true }, data: { forInvoices: false } });
    if (bills) await accountAddress.update({ where: { id }, data: { forInvoices: true } });
    return ok(null);
  },
});
