import { z } from "zod";
import { system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { takeEmailToken } from "./commands-email-token.ts";
import { openSession } from "./commands-session.ts";
import { signInLinkRequested } from "./facts.ts";
import { guarded, perAccount, perAddress } from "./guarded.ts";
import { address, email, emailToken } from "./schema.ts";

/**
 * Asks for a link that signs in without a password. The same answer for every address, in the same time: one that is
 * nobody's is noted as well, of an account that is not there (AUT-01). Only the proved one of a customer gets a mail, since
 * staff have a password to give.
 */
export const requestSignInLink = guarded({
  name: "identity.request_sign_in_link",
  input: z.strictObject({ email, address }),
  uses: (input) => [perAddress("sign-in-link", input.address, 30), perAccount("sign-in-link", input.email, 5)],
  run: (actor, { email }, at) => noteLinkRequest(actor, { email }, at),
});

const noteLinkRequest = command({
  name: "identity.note_sign_in_link_request",
  input: z.strictObject({ email }),
  allow: "anyone",
  async run({ email }, { tx, record }) {
    const usable = { email, kind: "customer", disabledAt: null, emailVerifiedAt: { not: null } } as const;
    const account = await tx.account.findFirst({ where: usable, select: { id: true } });
    record(signInLinkRequested({ accountId: account?.id ?? newId() }));
    return ok({ email });
  },
});

/** Opens a session with the link from the mail; it serves once, for a quarter of an hour. Refuses `link_not_valid`. */
export const signInByLink = guarded({
  name: "identity.sign_in_by_link",
  input: z.strictObject({ token: emailToken, address, userAgent: z.string().max(300).optional() }),
  uses: (input) => [perAddress("sign-in-by-link", input.address, 30)],
  async run(actor, { token, userAgent }, at) {
    const taken = await takeSignInLink(actor, { token }, at);
    return taken.ok ? openSession(system("sign-in"), { ...taken.value, userAgent }, at) : taken;
  },
});

const takeSignInLink = command({
  name: "identity.take_sign_in_link",
  input: z.strictObject({ token: emailToken }),
  allow: "anyone",
  async run({ token }, { tx, now }) {
    const id = await takeEmailToken(tx, { token, purpose: "sign_in" }, now);
    const usable = { id: id ?? "", kind: "customer", disabledAt: null } as const;
    const account = id && (await tx.account.findFirst({ where: usable, select: { id: true } }));
    return account ? ok({ accountId: account.id }) : refuse({ code: "link_not_valid" });
  },
});
