import { createHash } from "node:crypto";

/**
 * The hash of a document in its chain: of what it says, to the byte, after the hash of the one before it. The table's own
 * CHECK computes the same, so that nothing is kept under a wrong one.
 */
export const seal = (previousHash: string, content: string): string =>
  createHash("sha256").update(previousHash).update(content).digest("hex");
