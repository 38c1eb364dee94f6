import type { z } from "zod";
import { eventIsPossible, quoteIsPossible } from "./believable.ts";
import { type CarrierPort, CarrierUnavailable } from "./port.ts";
import { eventsAnswer, labelAnswer, quoteAnswer, relayPointsAnswer } from "./schema.ts";

type Settings = Readonly<{ code: string; url: string; key: string; now: () => Date; timeoutMs?: number }>;

/** A carrier spoken to in JSON over HTTP, as our simulator is. A real one gets a file like this, with its own words. */
export function httpCarrier({ code, url, key, now, timeoutMs = 4_000 }: Settings): CarrierPort {
  async function ask<S extends z.ZodType>(path: string, answer: S, body?: object): Promise<z.output<S>> {
    try {
      const response = await fetch(new URL(path, url), {
        method: body ? "POST" : "GET",
        headers: { authorization: `Bearer ${key}`, ...(body && { "content-type": "application/json" }) },
        ...(body && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (!response.ok) throw new Error(`answered ${response.status}`);
      return answer.parse(await response.json());
    } catch (error) {
      throw new CarrierUnavailable(code, error);
    }
  }

  return {
    label: (parcel) => ask("/labels", labelAnswer, parcel),
    async events(after) {
      const { events, cursor } = await ask(`/events?${new URLSearchParams({ after })}`, eventsAnswer);
      return { events: events.filter((event) => eventIsPossible(event, now())), cursor };
    },
    async relayPoints(postcode) {
      const { points } = await ask(`/relay-points?${new URLSearchParams({ postcode })}`, relayPointsAnswer);
      return points.toSorted((a, b) => a.metres - b.metres);
    },
    async quote(parcel) {
      const quote = await ask("/quotes", quoteAnswer, parcel);
      if (!quoteIsPossible(quote, parcel.handOver))
        throw new CarrierUnavailable(code, "it would arrive before it left");
      return quote;
    },
  };
}
