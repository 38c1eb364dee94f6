import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { roles } from "./roles.ts";
import { writeRoles } from "./write-roles.ts";

/** Writes the roles as this version of the shop knows them, so that an older shop learns of what is new. */
export const keepRoles = command({
  name: "identity.keepRoles",
  input: z.strictObject({}),
  allow: "system",
  async run(_, { tx }) {
    await writeRoles(tx);
    return ok({ roles: roles.length });
  },
});
