import { nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { tellOnTimeline } from "#lib/orders/timeline";
import type { Scene } from "#lib/platform/command";
import type { Prisma } from "#lib/platform/database";
import { returnAnnounced } from "./facts.ts";
import type { ReturnEventView, ReturnReason, Wish } from "./schema.ts";

type Announced = Readonly<{
  orderId: string;
  withdrawalId: string | null;
  wish: Wish;
  lines: readonly Readonly<{ orderLineId: string; variantId: string; quantity: number; reason: ReturnReason }>[];
}>;

/** Announces goods that come back, in the caller's command. */
export async function announce(scene: Scene, { lines, ...announced }: Announced): Promise<Which> {
  const { tx, now, record } = scene;
  const [row] = await tx.$queryRaw<{ number: string }[]>`SELECT 'RT-' || nextval('return_number') AS number`;
  if (!row) throw new Error("a sequence has a next number");
  const id = newId();
  const { number } = row;
  await tx.return.create({
    data: { id, number, ...announced, announcedAt: now, lines: { create: lines.map((line) => ({ ...line })) } },
  });
  const which = { id, number, orderId: announced.orderId };
  await tell(scene, which, "announced");
  record(returnAnnounced({ returnId: id }));
  return which;
}

type Which = Readonly<{ id: string; number: string; orderId: string }>;

/** One sentence more of a return's life, on its own timeline and on its order's. */
export async function tell(
  scene: Scene,
  { id, number, orderId }: Which,
  kind: ReturnEventView["kind"],
  data: Prisma.InputJsonObject = {},
): Promise<void> {
  const { tx, now, actor } = scene;
  await tx.returnEvent.create({ data: { returnId: id, at: now, kind, actorName: nameOf(actor), data } });
  await tellOnTimeline(scene, { orderId, kind: "returned", data: { ...data, number, step: kind } });
}
