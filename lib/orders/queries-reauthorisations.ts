import { consentToAuthoriseAnew } from "#lib/payments/consent";
import { database } from "#lib/platform/database";

type Between = Readonly<{ after: Date; until: Date; now: Date }>;

/**
 * Orders whose bank lets go of what it keeps aside between these instants, and whose card is kept by who agreed that it is
 * authorised anew; those whose bank has been asked already are not among them.
 */
export const reauthorisable = ({ after, until, now }: Between, limit: number): Promise<{ id: string }[]> =>
  database.$queryRaw`
    SELECT o.id FROM orders o JOIN order_tender t ON t.intent_id = o.intent_id
    WHERE o.authorised_until > ${after} AND o.authorised_until <= ${until} AND o.authorised_minor > 0
      AND o.held_since IS NULL AND o.payment_due_since IS NULL AND o.state <> 'cancelled'
      AND EXISTS (
        SELECT FROM saved_card s WHERE s.account_id = o.account_id AND s.brand = t.brand AND s.last_four = t.last_four
          AND s.wording >= ${consentToAuthoriseAnew} AND s.expires_on >= ${now}::date)
      AND NOT EXISTS (
        SELECT FROM reauthorisation r WHERE r.replaces_intent_id = o.intent_id AND r.state <> 'let_go')
    ORDER BY o.authorised_until LIMIT ${limit}`;

/** Those that were begun and have no answer yet, oldest first. */
export const openReauthorisations = (limit: number) =>
  database.reauthorisation.findMany({
    where: { state: "open" },
    orderBy: { createdAt: "asc" },
    take: limit,
    select: { id: true },
  });

/** One of them, with the card that its order was authorised with; throws when there is none, for only we name one. */
export async function reauthorisationById(id: string) {
  const { order, ...anew } = await database.reauthorisation.findUniqueOrThrow({
    where: { id },
    include: {
      order: { select: { accountId: true, tenders: { select: { intentId: true, brand: true, lastFour: true } } } },
    },
  });
  const paid = order.tenders.find(({ intentId }) => intentId === anew.replacesIntentId);
  return { ...anew, accountId: order.accountId, brand: paid?.brand ?? null, lastFour: paid?.lastFour ?? null };
}

/** Whether, when and with which end an order's money was to be kept aside anew, oldest first. */
export const reauthorisationsOf = (orderId: string) =>
  database.reauthorisation.findMany({
    where: { orderId },
    orderBy: { id: "asc" },
    select: { id: true, amountMinor: true, state: true, createdAt: true },
  });
