import { createHmac } from "node:crypto";
import type { Knobs } from "./knobs.ts";
import type { Ledger } from "./ledger.ts";
import { type EventRequest, newEvent, type StandinEvent } from "./objects/event.ts";
import { epochSeconds } from "./objects/keys.ts";

/** What the shop's endpoint has subscribed to; the other events are only listed. */
const subscribed: ReadonlySet<string> = new Set([
  "payment_intent.succeeded",
  "payment_intent.payment_failed",
  "payment_intent.processing",
  "payment_intent.amount_capturable_updated",
  "payment_intent.canceled",
  "charge.refunded",
  "charge.dispute.created",
  "charge.dispute.closed",
]);

/** Waits between tries; Stripe's go on for three days, a demo shop's for about ten minutes. */
const waitsMs = [1_000, 3_000, 10_000, 30_000, 60_000, 120_000, 300_000];
const atOnce = 4;

export type Deliveries = ReturnType<typeof openDeliveries>;

/** Sends signed webhooks in the background, a few at a time, and tries again what was not answered with 2xx. */
export function openDeliveries(to: { url: string; secret: string; ledger: Ledger; knobs: Knobs }) {
  const { ledger, knobs } = to;
  const waiting: { event: StandinEvent; tries: number }[] = [];
  const timers = new Set<NodeJS.Timeout>();
  let sending = 0;
  let closed = false;

  const later = (ms: number, work: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms);
    timer.unref();
    timers.add(timer);
  };

  const enqueue = (event: StandinEvent, tries = 0) => {
    if (closed) return;
    if (knobs.reorder) waiting.unshift({ event, tries });
    else waiting.push({ event, tries });
    pump();
  };

  const pump = () => {
    while (sending < atOnce && !closed) {
      const next = waiting.shift();
      if (!next) return;
      sending += 1;
      void send(next.event).then((delivered) => {
        sending -= 1;
        if (closed) return;
        const wait = waitsMs[next.tries];
        if (delivered) ledger.put({ ...next.event, pending_webhooks: 0 });
        else if (wait !== undefined) later(wait, () => enqueue(next.event, next.tries + 1));
        pump();
      });
    }
  };

  const send = async (event: StandinEvent): Promise<boolean> => {
    const body = JSON.stringify(event);
    const at = epochSeconds();
    const signature = createHmac("sha256", to.secret).update(`${at}.${body}`).digest("hex");
    try {
      const answer = await fetch(to.url, {
        method: "POST",
        headers: { "content-type": "application/json", "stripe-signature": `t=${at},v1=${signature}` },
        body,
        signal: AbortSignal.timeout(10_000),
      });
      await answer.arrayBuffer();
      return answer.ok;
    } catch {
      return false;
    }
  };

  return {
    /** Writes the event down and sends it, when somebody listens for it. */
    emit(type: string, object: object, request: EventRequest): void {
      const wanted = subscribed.has(type);
      const event = ledger.put(newEvent(type, object, wanted ? 1 : 0, request));
      if (!wanted || knobs.drop) return;
      for (let copy = 0; copy <= knobs.duplicates; copy++) later(knobs.webhookDelayMs, () => enqueue(event));
    },
    /** Sends again everything that never arrived: after a restart, or when a test lets go of `drop`. */
    resume(): void {
      for (const event of ledger.all("event")) if (event.pending_webhooks > 0) enqueue(event);
    },
    close(): void {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
