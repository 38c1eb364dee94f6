import { system } from "#lib/kernel/actor";
import { markCollected } from "#lib/orders/commands";
import { begunSeats } from "#lib/orders/queries-seats";
import { log } from "#lib/platform/log";
import { every } from "#lib/platform/process";

const actor = system("seats");
const atOnce = 100;

/** What takes place is supplied when it does, to whoever came: its seats leave the stock and its money is taken. */
async function begin(now: Date): Promise<void> {
  for (const which of await begunSeats(now, atOnce)) {
    const given = await markCollected(actor, which, { now });
    if (!given.ok) log.warn({ ...which, refusal: given.refusal }, "seats could not be given");
  }
}

export const seats = [every("give the seats of what begins", { seconds: 300 }, begin)];
