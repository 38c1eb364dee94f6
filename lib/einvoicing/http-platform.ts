import type { z } from "zod";
import { type PlatformPort, PlatformUnavailable } from "./port.ts";
import { eventsAnswer, flowAnswer } from "./schema.ts";

type Settings = Readonly<{ url: string; key: string; timeoutMs?: number }>;

/** A platform spoken to in JSON over HTTP. A real one gets a file like this, with its own words (API of AFNOR XP Z12-013). */
export function httpPlatform({ url, key, timeoutMs = 10_000 }: Settings): PlatformPort {
  async function ask(path: string, body?: object, idempotencyKey?: string): Promise<Response> {
    try {
      return await fetch(new URL(path, url), {
        method: body ? "POST" : "GET",
        headers: {
          authorization: `Bearer ${key}`,
          ...(body && { "content-type": "application/json" }),
          ...(idempotencyKey && { "idempotency-key": idempotencyKey }),
        },
        ...(body && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(timeoutMs),
      });
    } catch (error) {
      throw new PlatformUnavailable(error);
    }
  }

  return {
    name: new URL(url).host,
    async submit({ key: flowKey, file, ...flow }) {
      const response = await ask("/flows", { ...flow, file: Buffer.from(file).toString("base64") }, flowKey);
      if (response.status === 422)
        return { taken: false, reason: (await read(response, flowAnswer.partial())).reason ?? "" };
      const { id, status = null } = await good(response, flowAnswer);
      return { taken: true, platformId: id, status };
    },
    async tellPaid({ key: flowKey, platformId, amountMinor, at }) {
      const response = await ask(`/flows/${encodeURIComponent(platformId)}/paid`, { amountMinor, at }, flowKey);
      if (!response.ok) throw new PlatformUnavailable(`answered ${response.status}`);
    },
    events: async (after) => good(await ask(`/events?${new URLSearchParams({ after })}`), eventsAnswer),
  };
}

async function good<S extends z.ZodType>(response: Response, answer: S): Promise<z.output<S>> {
  if (!response.ok) throw new PlatformUnavailable(`answered ${response.status}`);
  return read(response, answer);
}

async function read<S extends z.ZodType>(response: Response, answer: S): Promise<z.output<S>> {
  try {
    return answer.parse(await response.json());
  } catch (error) {
    throw new PlatformUnavailable(error);
  }
}
