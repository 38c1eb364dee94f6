import { spelledCode } from "#lib/credit/codes";
import { codesAreGuessed, giftCardToSend } from "#lib/credit/facts";
import { type IssuedCard, issueForLine, recode } from "#lib/credit/issuing";
import { system } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { orderPlaced, orderReleased } from "#lib/orders/facts";
import { giftCardsBought } from "#lib/orders/gift-cards";
import { orderById } from "#lib/orders/queries";
import type { Transaction } from "#lib/platform/database";
import { shopUrl } from "#lib/platform/env";
import { log } from "#lib/platform/log";
import { queueMail } from "#lib/platform/mail";
import { renderTemplate } from "#lib/platform/mail-templates";
import { type StepContext, whenever } from "#lib/platform/process";
import { house } from "./house.ts";

const actor = system("gift cards");

/** Writes the mail that tells codes, in the transaction that made them: no code is anywhere but in the mail. */
async function mailCards(
  tx: Transaction,
  cards: readonly IssuedCard[],
  { recipient, locale }: Readonly<{ recipient: string; locale: Locale }>,
  { factId, now }: Pick<StepContext, "factId" | "now">,
): Promise<void> {
  const template = "gift_cards";
  const written = await renderTemplate(
    template,
    {
      house: house(),
      balanceUrl: `${shopUrl()}/${locale}/gift-card`,
      cards: cards.map(({ code, amountMinor, expiresAt }) => ({
        code: spelledCode(code),
        amountMinor,
        expiresAt: expiresAt?.toISOString() ?? null,
      })),
    },
    locale,
  );
  await queueMail(tx, { key: `${template}:${factId}`, template, recipient, locale, ...written }, now);
}

async function makeCards(orderId: string, context: StepContext): Promise<void> {
  const order = await orderById(orderId);
  if (!order) return;
  await context.once("cards", async (tx) => {
    const moment = { tx, now: context.now, actor };
    const cards: IssuedCard[] = [];
    for (const line of await giftCardsBought(tx, orderId))
      cards.push(...(await issueForLine(moment, { orderId, ...line })));
    if (cards.length === 0) return;
    await mailCards(tx, cards, { recipient: order.customer.email, locale: order.locale }, context);
  });
}

/** Gift cards exist once they are paid for, and their codes are told to their buyer alone; a held order waits for its own. */
export const giftCards = [
  whenever(orderPlaced, {
    "make and mail the gift cards": ({ orderId }, context) => makeCards(orderId, context),
  }),
  whenever(orderReleased, {
    "make and mail the gift cards that waited": ({ orderId }, context) => makeCards(orderId, context),
  }),
  whenever(giftCardToSend, {
    "mail a gift card's code": async ({ creditId, recipient, locale }, context) =>
      context.once("code", async (tx) => {
        const card = await recode(tx, creditId);
        if (card) await mailCards(tx, [card], { recipient, locale }, context);
      }),
  }),
  whenever(codesAreGuessed, {
    "raise the alarm": async ({ at }) => log.error({ at }, "gift card codes are being guessed"),
  }),
];
