import { newId } from "#lib/kernel/ids";
import type { Locale } from "#lib/kernel/locale";
import { ok } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { caseReceived, marketplaceReceived } from "./facts.ts";
import { happen, type LockedCase, lockSurvivor } from "./locked-case.ts";
import type { Channel, Topic } from "./schema.ts";
import { columnsOf } from "./standing.ts";
import { opened, type Standing } from "./states.ts";

export type KeptFile = Readonly<{ file: string; name: string; bytes: number }>;

/** Something that came, whichever way. */
export type Item = Readonly<{
  /** The same twice is one: a form's own key, the id of a mail. */
  sourceKey: string;
  channel: Channel;
  topic: Topic;
  subject: string;
  text: string;
  locale: Locale;
  name: string;
  email: string | null;
  phone?: string | null | undefined;
  accountId?: string | null | undefined;
  /** As they typed it, or as the shop knows it. */
  orderNumber?: string | null | undefined;
  storeCode?: string | null | undefined;
  files?: readonly KeptFile[] | undefined;
  /** The thread of a marketplace that opens the case. */
  threadKey?: string | undefined;
  /** The case that it goes on with. */
  caseId?: string | null | undefined;
  /** Written by a machine: kept, never answered. */
  automatic?: "reply" | "bounce" | null | undefined;
  /** By when it is answered, where that is told otherwise than by the usual levels. */
  dueAt?: Date | undefined;
  callAt?: Date | null | undefined;
  /** Nobody is told that it came: who called knows, the house told itself. */
  quiet?: boolean | undefined;
}>;

/** How many receipts one sender gets within an hour: more than that is a loop of two machines. */
const mostReceipts = 5;

/**
 * Takes in what came, once: it goes on with the case it belongs to, or opens one. Whoever wrote is told within a minute.
 * What a machine wrote is kept and closed for what it is; a bounce opens its case again, since its answer never arrived.
 */
export async function takeIn(scene: Scene, item: Item) {
  const { tx, now, record } = scene;
  const before = await messageBefore(scene, item.sourceKey);
  if (before) return ok({ caseId: before.caseId, messageId: before.id, isNew: false });
  const known = item.caseId ? await lockSurvivor(scene, item.caseId) : null;
  const case_ = known ?? (await open(scene, item));
  if (!case_) return takeIn(scene, item);
  if (known && item.automatic !== "reply") await happen(scene, known, { kind: "written" });
  const messageId = newId();
  await tx.caseMessage.create({
    data: {
      ...{ id: messageId, caseId: case_.id, sourceKey: item.sourceKey, kind: "inbound", channel: item.channel },
      ...{ authorId: item.accountId ?? null, authorName: item.name, text: item.text, at: now },
      automatic: Boolean(item.automatic),
      files: { create: (item.files ?? []).map((file) => ({ id: newId(), ...file })) },
    },
  });
  const receipt = item.email && !item.automatic && !item.quiet && (await isHeard(scene, item.email));
  if (receipt) record(caseReceived({ caseId: case_.id, messageId }));
  if (case_.threadKey && !item.automatic && (await isHeardThere(scene, case_.id)))
    record(marketplaceReceived({ caseId: case_.id, messageId }));
  return ok({ caseId: case_.id, messageId, isNew: !known });
}

/** What came by this key before; null when it comes for the first time. */
export const messageBefore = ({ tx }: Pick<Scene, "tx">, sourceKey: string) =>
  tx.caseMessage.findUnique({ where: { sourceKey }, select: { id: true, caseId: true } });

/** Opens a case for it; null when the same came a moment ago and was waited for. */
async function open({ tx, now }: Scene, item: Item): Promise<LockedCase | null> {
  const standing: Standing = item.automatic ? { state: "closed", because: "automatic" } : opened(now, item.dueAt);
  const id = newId();
  const { count } = await tx.customerCase.createMany({
    data: [
      {
        ...{ id, sourceKey: item.sourceKey, channel: item.channel, topic: item.topic, subject: item.subject },
        ...{ locale: item.locale, name: item.name, email: item.email, phone: item.phone ?? null },
        ...{ accountId: item.accountId ?? null, storeCode: item.storeCode ?? null, callAt: item.callAt ?? null },
        ...{ orderNumber: item.orderNumber ?? null, threadKey: item.threadKey ?? null },
        orderId: await orderOf({ tx }, item),
        ...columnsOf(standing),
        ...{ openedAt: now, closedAt: item.automatic ? now : null },
      },
    ],
    skipDuplicates: true,
  });
  return count === 0 ? null : tx.customerCase.findUnique({ where: { id } });
}

/** The order that is named, if it is of who names it: a number alone tells nobody anything about an order (ACL-02). */
async function orderOf(
  { tx }: Pick<Scene, "tx">,
  { orderNumber, email, accountId, quiet }: Item,
): Promise<string | null> {
  if (!orderNumber) return null;
  const number = `BF-${orderNumber.replace(/\D/g, "")}`;
  const order = await tx.order.findUnique({ where: { number }, select: { id: true, email: true, accountId: true } });
  const isTheirs = quiet || order?.email.toLowerCase() === email || (accountId && order?.accountId === accountId);
  return order && isTheirs ? order.id : null;
}

async function isHeard({ tx, now }: Scene, email: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM customer_case c JOIN case_message m ON m.case_id = c.id
    WHERE lower(c.email) = ${email.toLowerCase()} AND m.kind = 'inbound' AND m.at > ${anHourBefore(now)}`;
  return (row?.count ?? 0) <= mostReceipts;
}

/** The same of one thread of a marketplace, where nobody has an address. */
const isHeardThere = async ({ tx, now }: Scene, caseId: string): Promise<boolean> =>
  (await tx.caseMessage.count({ where: { caseId, kind: "inbound", at: { gt: anHourBefore(now) } } })) <= mostReceipts;

const anHourBefore = (now: Date): Date => new Date(now.getTime() - 3_600_000);
