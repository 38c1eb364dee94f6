import { database } from "#lib/platform/database";
import { answerOf, tabsClosed } from "#tests/support/closed-tabs";
import { inParallel } from "#tests/support/in-parallel";
import { webhookSecret } from "#tests/support/webhook-secret";
import { deliver, forged, listen, shuffled } from "#tests/support/webhooks";
import type { Chance } from "../../../prisma/seed/random.ts";
import type { Fault } from "../fault.ts";
import { wares } from "../shoppers.ts";

type Letter = Readonly<{ payload: string; secret: string }>;
const honest = (payload: string): Letter => ({ payload, secret: webhookSecret });
const lie = (payload: string): Letter => ({ payload: forged(payload), secret: "whsec_forged" });

/** Shoppers close their tab at the bank, so that only the provider's word tells the shop; and this becomes of it. */
const onItsWay = (name: string, fate: (told: readonly string[], chance: Chance) => readonly Letter[]): Fault => ({
  name: `webhooks: ${name}`,
  async strike({ chance }) {
    const news = await listen();
    const carts = await tabsClosed(18, chance.pick(wares));
    const letters = fate(await news(), chance);
    await inParallel(letters.length, 8, async (index) => {
      const { payload, secret } = letters[index] ?? honest("");
      const { status } = await deliver(payload, secret);
      if (status !== (secret === webhookSecret ? 200 : 400)) throw new Error(`a webhook was answered with ${status}`);
    });
    const believed = await database.paymentEvent.count({ where: { id: "evt_forged" } });
    if (believed > 0) throw new Error("a forged webhook was believed");
    return carts.filter((_, index) => answerOf(index) === "accepts").map(({ cartId }) => ({ cartId }));
  },
});

export const webhooks: readonly Fault[] = [
  onItsWay("lost", () => []),
  onItsWay("each three times", (told) => [...told, ...told, ...told].map(honest)),
  onItsWay("shuffled", (told) => shuffled(told).map(honest)),
  onItsWay("forged", (told) => told.map(lie)),
  onItsWay("one in ten lost, one in five twice, one in twenty forged, shuffled", (told, chance) => {
    const sent = told.filter(() => !chance.happens(0.1));
    const again = told.filter(() => chance.happens(0.2));
    const lies = told.filter(() => chance.happens(0.05));
    return shuffled([...sent, ...again])
      .map(honest)
      .concat(lies.map(lie));
  }),
];
