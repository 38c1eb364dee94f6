import { refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import type { TheirLine } from "./schema.ts";
import { ofLine, type ReceivedLine, receivedLines } from "./sql/received-lines.ts";
import { opensReview } from "./token.ts";

export const notFound = refuse({ code: "review_not_found" });

/** The line for whoever holds its invitation or bought it, once they have it; null for everybody else (ACL-02). */
export async function theirReceivedLine(
  { tx, actor, now }: Pick<Scene, "tx" | "actor" | "now">,
  { lineId, token }: TheirLine,
): Promise<ReceivedLine | null> {
  const [line] = await receivedLines(ofLine(lineId), tx);
  const mine = actor.kind === "customer" && line?.accountId === actor.id;
  return line && (mine || (token && opensReview(token, lineId, now))) ? line : null;
}
