import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { secret } from "#lib/platform/tokens";
import { isFirstOwnerKey } from "./first-owner-key.ts";
import { guarded, perAddress } from "./guarded.ts";
import { hashPassword, passwordProblem } from "./password.ts";
import { address, email, locale, password, personName } from "./schema.ts";
import { writeRoles } from "./write-roles.ts";

const person = { email, name: personName, locale };

/**
 * Makes the first person of an empty shop its owner. Refuses `link_not_valid` without the printed key, `shop_has_owner`
 * once there is one, `email_taken`, and a weak password.
 */
export const becomeFirstOwner = guarded({
  name: "identity.become_first_owner",
  input: z.strictObject({ ...person, password, key: z.string().max(64), address }),
  uses: (input) => [perAddress("first-owner", input.address, 20)],
  async run(actor, { password, key, address: _, ...asked }, at) {
    if (!isFirstOwnerKey(key, secret())) return refuse({ code: "link_not_valid" });
    const problem = passwordProblem(password, { email: asked.email, kind: "staff" });
    if (problem) return refuse({ code: problem, field: "password" });
    return registerFirstOwner(actor, { ...asked, passwordHash: await hashPassword(password) }, at);
  },
});

const registerFirstOwner = command({
  name: "identity.register_first_owner",
  input: z.strictObject({ ...person, passwordHash: z.string() }),
  allow: "anyone",
  async run({ passwordHash, ...asked }, { tx, now, audit }) {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('first owner'))`;
    if (await tx.accountRole.findFirst({ where: { roleCode: "owner" } })) return refuse({ code: "shop_has_owner" });
    if (await tx.account.findUnique({ where: { email: asked.email } }))
      return refuse({ code: "email_taken", field: "email" });
    await writeRoles(tx);
    const id = newId();
    const data = { id, kind: "staff" as const, ...asked, passwordHash, emailVerifiedAt: now, createdAt: now };
    await tx.account.create({ data: { ...data, roles: { create: { roleCode: "owner" } } } });
    audit({ subject: `account:${id}`, changes: { role: [null, "owner"] } });
    return ok({ email: asked.email });
  },
});
