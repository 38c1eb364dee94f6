import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { cardForgotten } from "./facts.ts";
import { lockTwin } from "./locked-card.ts";
import { paidCard, savedByProvider } from "./schema.ts";

/**
 * Writes down that the provider keeps a card for a customer who agreed to it as they paid; once for a card. One they let us
 * keep again is kept as they agreed last, and the provider forgets the other; what they took off since stays off. Of whom
 * the shop has forgotten, nothing is kept.
 */
export const keepCard = command({
  name: "payments.keepCard",
  input: z.strictObject({ card: paidCard, saved: savedByProvider }),
  allow: "system",
  async run({ card, saved }, { tx, record, audit }) {
    const accounts = await tx.$queryRaw<
      unknown[]
    >`SELECT 1 FROM account WHERE id = ${saved.accountId}::uuid FOR KEY SHARE`;
    if (accounts.length === 0) return ok({ isNew: false });
    const { expMonth, expYear, consentedAt, ...of } = saved;
    const expiresOn = new Date(Date.UTC(expYear, expMonth, 0));
    const row = { ...of, ...card, expiresOn, consentedAt: new Date(consentedAt), takenOffAt: null };
    const { count } = await tx.savedCard.createMany({ data: [{ id: newId(), ...row }], skipDuplicates: true });
    const known = count > 0 ? null : await lockTwin(tx, row);
    const isLastWord = known !== null && (known.takenOffAt ?? known.consentedAt) < row.consentedAt;
    if (isLastWord) await tx.savedCard.update({ where: { id: known.id }, data: row });
    if (known) record(cardForgotten({ paymentMethodId: isLastWord ? known.paymentMethodId : row.paymentMethodId }));
    const isNew = count > 0 || (isLastWord && known.takenOffAt !== null);
    if (isNew) audit({ subject: `account:${of.accountId}`, changes: { savedCard: [null, card.lastFour] } });
    return ok({ isNew });
  },
});

/**
 * A customer takes a card of theirs off their account, for good until they agree anew; the provider forgets it after.
 * Refuses `card_not_found`.
 */
export const removeCard = command({
  name: "payments.removeCard",
  input: z.strictObject({ id: z.uuid() }),
  allow: "customer",
  async run({ id }, { tx, now, actor, record, audit }) {
    const card = await tx.savedCard.findUnique({ where: { id, takenOffAt: null } });
    if (!card || actor.kind !== "customer" || card.accountId !== actor.id) return refuse({ code: "card_not_found" });
    const { accountId, brand, lastFour, expiresOn } = card;
    const off = await tx.savedCard.updateManyAndReturn({
      where: { accountId, brand, lastFour, expiresOn, takenOffAt: null },
      data: { takenOffAt: now, brand: "", lastFour: "", wallet: null },
      select: { paymentMethodId: true },
    });
    if (off.length === 0) return refuse({ code: "card_not_found" });
    for (const { paymentMethodId } of off) record(cardForgotten({ paymentMethodId }));
    audit({ subject: `account:${accountId}`, changes: { savedCard: [lastFour, null] } });
    return ok({ id });
  },
});
