import type { Scene } from "#lib/platform/command";
import { Prisma } from "#lib/platform/database";

/** What a scene tells and writes down, heard by nobody: for a test that calls what runs inside a command. */
export const quiet: Pick<Scene, "record" | "telling" | "audit" | "expire"> = {
  record: () => {},
  telling: () => Prisma.empty,
  audit: () => {},
  expire: () => {},
};
