import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { morning } from "#tests/support/a-buyer";

export const daysAgo = (days: number) => new Date(morning.getTime() - days * 86_400_000);

type Said = Readonly<{
  topic: string;
  days: number;
  orderId?: string;
  channel?: string;
  because?: string;
  rating?: number;
}>;

/** A case that was answered and is closed. */
export async function said({ topic, days, orderId, channel = "form", because = "answered", rating }: Said) {
  const at = daysAgo(days);
  const answered = because === "answered" ? { firstAnsweredAt: at } : {};
  const rated = rating ? { rating, ratedAt: at } : {};
  const id = newId();
  await database.customerCase.create({
    data: {
      ...{ id, sourceKey: id, channel, topic, subject: "Une question", locale: "fr", name: "Camille Rousseau" },
      ...{ orderId: orderId ?? null, state: "closed", because, openedAt: at, closedAt: at, ...answered, ...rated },
    },
  });
  return id;
}

let returns = 0;

/** Units of an order that come back. */
export async function sentBack(orderId: string, days: number, quantity: number, reason = "defective") {
  const line = await database.orderLine.findFirstOrThrow({ where: { orderId } });
  returns += 1;
  await database.return.create({
    data: {
      ...{ number: `RT-${200_000 + returns}`, orderId, wish: "refund", announcedAt: daysAgo(days) },
      lines: { create: { orderLineId: line.id, variantId: line.variantId, quantity, reason } },
    },
  });
}
