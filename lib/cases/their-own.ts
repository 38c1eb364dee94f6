import type { Scene } from "#lib/platform/command";
import { type LockedCase, lockCase } from "./locked-case.ts";
import { opensCase } from "./own-token.ts";

/** A case for who wrote it: with its link, or signed in; null for everybody else (ACL-02). */
export async function lockTheirOwn(
  scene: Scene,
  { caseId, token }: Readonly<{ caseId: string; token?: string | undefined }>,
): Promise<LockedCase | null> {
  const { actor, now } = scene;
  const opens = token !== undefined && opensCase(token, caseId, now);
  if (!opens && actor.kind !== "customer") return null;
  const case_ = await lockCase(scene, caseId);
  const isTheirs = actor.kind === "customer" && case_?.accountId === actor.id;
  return opens || isTheirs ? case_ : null;
}
