import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { cardForgotten } from "./facts.ts";
import { lockTwin } from "./locked-card.ts";
import { paidCard, savedByProvider } from "./schema.ts";

/**
 * Writes down that the provider keeps a card for a customer who agreed to it as they paid; once for a card. One they let us
 * keep again is kept as they agreed last, and the provider forgets the other.
 */
export const keepCard = command({
  name: "payments.keepCard",
  input: z.strictObject({ card: paidCard, saved: savedByProvider }),
  allow: "system",
  async run({ card, saved }, { tx, record, audit }) {
    const { expMonth, expYear, consentedAt, ...of } = saved;
    const expiresOn = new Date(Date.UTC(expYear, expMonth, 0));
    const row = { ...of, ...card, expiresOn, consentedAt: new Date(consentedAt) };
    const { count } = await tx.savedCard.createMany({ data: [{ id: newId(), ...row }], skipDuplicates: true });
    if (count > 0) audit({ subject: `account:${of.accountId}`, changes: { savedCard: [null, card.lastFour] } });
    const known = count > 0 ? null : await lockTwin(tx, row);
    if (known) {
      const isNewer = known.consentedAt < row.consentedAt;
      if (isNewer) await tx.savedCard.update({ where: { id: known.id }, data: row });
      record(cardForgotten({ paymentMethodId: isNewer ? known.paymentMethodId : row.paymentMethodId }));
    }
    return ok({ isNew: count > 0 });
  },
});

/** A customer takes a card of theirs off their account; the provider forgets it after. Refuses `card_not_found`. */
export const removeCard = command({
  name: "payments.removeCard",
  input: z.strictObject({ id: z.uuid() }),
  allow: "customer",
  async run({ id }, { tx, actor, record, audit }) {
    const card = await tx.savedCard.findUnique({ where: { id } });
    if (!card || actor.kind !== "customer" || card.accountId !== actor.id) return refuse({ code: "card_not_found" });
    const { paymentMethodId, accountId, lastFour } = card;
    await tx.savedCard.delete({ where: { id } });
    record(cardForgotten({ paymentMethodId }));
    audit({ subject: `account:${accountId}`, changes: { savedCard: [lastFour, null] } });
    return ok({ id });
  },
});
