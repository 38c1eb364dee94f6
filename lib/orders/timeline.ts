import { nameOf } from "#lib/kernel/actor";
import type { Scene } from "#lib/platform/command";
import type { Prisma } from "#lib/platform/database";
import type { OrderEventView } from "./schema.ts";

type Sentence = Readonly<{ orderId: string; kind: OrderEventView["kind"]; data: Prisma.InputJsonObject }>;

/** One sentence more on an order's timeline, in the caller's command, under the name of whoever acts. */
export const tellOnTimeline = ({ tx, now, actor }: Scene, { orderId, kind, data }: Sentence) =>
  tx.orderEvent.create({ data: { orderId, at: now, kind, actorName: nameOf(actor), data } });
