import { createHash } from "node:crypto";

type Named = Readonly<{
  variantId: string;
  listId: string | null;
  minQuantity: number;
  fromMinor: number | null;
  toMinor: number;
  effectiveAt: Date | null;
}>;

/** What an approval is of: exactly this price, from exactly that one, at that hour (PRC-03). */
export const hashOf = ({ variantId, listId, minQuantity, fromMinor, toMinor, effectiveAt }: Named): string =>
  createHash("sha256")
    .update(JSON.stringify([variantId, listId, minQuantity, fromMinor, toMinor, effectiveAt?.toISOString() ?? null]))
    .digest("hex");
