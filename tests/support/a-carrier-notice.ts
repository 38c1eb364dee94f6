import path from "node:path";
import type { APIRequestContext } from "@playwright/test";
import type { TrackingEvent } from "#lib/carriers/schema";
import { newId } from "#lib/kernel/ids";
import { signed } from "#lib/platform/signed-notice";
import { keptSecrets } from "#lib/server/launch/secrets";

const dataDir = path.resolve(import.meta.dirname, "../../.data/stories");

/** A carrier tells the stories' shop, signed as its simulator signs, what has just happened to a parcel. */
export async function carrierSays(
  request: APIRequestContext,
  event: Pick<TrackingEvent, "trackingNumber" | "kind" | "expectedOn">,
): Promise<void> {
  const body = JSON.stringify({ events: [{ id: newId(), at: new Date().toISOString(), ...event }] });
  const answer = await request.post("/api/carriers/gateway", {
    data: body,
    headers: {
      "content-type": "application/json",
      "carrier-signature": signed(body, keptSecrets(dataDir).carrier, new Date()),
    },
  });
  if (!answer.ok()) throw new Error(`the notice was answered ${answer.status()}: ${await answer.text()}`);
}
