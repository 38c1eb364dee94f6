import { z } from "zod";
import { system } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { database } from "#lib/platform/database";
import { listingBatch, refreshListings } from "./commands.ts";
import { feedEngine } from "./engines.ts";
import { markAnew, markDue, moveListings, unmarkDue } from "./sql/due.ts";
import { categoryTags, listings } from "./tags.ts";

const by = system("search");

/** What many products have in common when all of them are to be listed anew. */
const shared = z.union([
  z.strictObject({ attributeCode: z.string() }),
  z.strictObject({ typeCode: z.string() }),
  z.strictObject({ brandCode: z.string() }),
  z.strictObject({ categoryPath: z.string() }),
]);
export type Shared = z.output<typeof shared>;

/** Has the products that share something listed anew by the next sweeps. */
export const listAgain = command({
  name: "search.list_again",
  input: shared,
  allow: "system",
  async run(of, { tx }) {
    return ok({ due: await markDue(tx, of) });
  },
});

/** Lists follow a category to its new address at once; its cards, which say where it stands, by the next sweeps. */
export const followCategory = command({
  name: "search.follow_category",
  input: z.strictObject({ from: z.string(), to: z.string() }),
  allow: "system",
  async run({ from, to }, { tx, now, expire }) {
    await moveListings(tx, from, to, now);
    await markDue(tx, { categoryPath: to });
    expire(listings(), ...categoryTags([from, to]));
    return ok({});
  },
});

/**
 * Lists anew what is due, a batch at a time, what waits longest first. What becomes due again meanwhile stays due; what
 * cannot be listed goes behind the others, and ends the sweep: throws once the rest of its batch is listed.
 */
export async function listDue(now: Date): Promise<void> {
  for (;;) {
    const due = await database.listingDue.findMany({ take: listingBatch, orderBy: { mark: "asc" } });
    if (due.length === 0) return;
    const failures = await listEach(due, now);
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} products cannot be listed`);
  }
}

type Due = Readonly<{ productId: string; mark: bigint }>;

/** Lists these products at once, or by halves until the one that fails stands alone; answers why those failed. */
async function listEach(due: readonly Due[], now: Date): Promise<unknown[]> {
  const productIds = due.map(({ productId }) => productId);
  try {
    const listed = await refreshListings(by, { productIds }, { now });
    if (!listed.ok) throw new Error(listed.refusal.code);
  } catch (error) {
    if (due.length === 1) {
      await putBehind(by, { productIds }, { now });
      return [new Error(`product ${productIds[0]} is not listed`, { cause: error })];
    }
    const half = Math.ceil(due.length / 2);
    return [...(await listEach(due.slice(0, half), now)), ...(await listEach(due.slice(half), now))];
  }
  await feedEngine(productIds);
  await listedAgain(by, { due }, { now });
  return [];
}

const listedAgain = command({
  name: "search.listed_again",
  input: z.strictObject({ due: z.array(z.strictObject({ productId: z.uuid(), mark: z.bigint() })).max(listingBatch) }),
  allow: "system",
  async run({ due }, { tx }) {
    await unmarkDue(tx, due);
    return ok({});
  },
});

const putBehind = command({
  name: "search.put_behind",
  input: z.strictObject({ productIds: z.array(z.uuid()) }),
  allow: "system",
  async run({ productIds }, { tx }) {
    await markAnew(tx, productIds);
    return ok({});
  },
});
