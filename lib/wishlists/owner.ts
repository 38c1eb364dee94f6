import type { Actor } from "#lib/kernel/actor";
import { hashToken } from "#lib/platform/tokens";

export type Owner = Readonly<{ accountId: string } | { holderHash: string }>;

/** Whose lists are meant: the customer's, else those of the browser that holds this token; null for neither. */
export function ownerOf(actor: Actor, holder: string | undefined): Owner | null {
  if (actor.kind === "customer") return { accountId: actor.id };
  return holder ? { holderHash: hashToken(holder) } : null;
}
