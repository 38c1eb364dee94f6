import { refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { ownerOf } from "./owner.ts";

export const unknownList = refuse({ code: "list_not_found" });

/** The lists of whoever asks, the oldest first; one change at a time, so that limits hold against two tabs. */
export async function lockLists({ actor, tx }: Pick<Scene, "actor" | "tx">, holder: string | undefined) {
  const owner = ownerOf(actor, holder);
  if (!owner) return { owner, lists: [] };
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`wishlists:${Object.values(owner)[0]}`}, 0))`;
  const lists = await tx.wishlist.findMany({ where: owner, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  return { owner, lists };
}
