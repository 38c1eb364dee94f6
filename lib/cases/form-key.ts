import { createHash } from "node:crypto";

/**
 * What a form is known by: the same words sent twice from one page are one message; others are another, also from a page
 * that was come back to and still has its key.
 */
export function formKey(kind: "form" | "call", page: string, said: readonly (string | null | undefined)[]): string {
  const digest = createHash("sha256").update(JSON.stringify(said)).digest("hex");
  return `${kind}:${page}:${digest.slice(0, 32)}`;
}
