import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { commandOfOneStatement } from "#lib/platform/command";
import { database, Prisma } from "#lib/platform/database";
import { telling } from "#lib/platform/records";
import { carrierEvent } from "./facts.ts";
import { trackingEvent } from "./schema.ts";

const carrier = z.string().min(1).max(40);

/** Keeps what a carrier tells once, by notice or on asking, however often it is told, and tells it to the processes. */
export const receiveCarrierEvent = commandOfOneStatement({
  name: "carriers.receiveEvent",
  input: z.strictObject({ carrier, event: trackingEvent }),
  allow: "system",
  async run({ carrier, event: { id, trackingNumber, kind, at, expectedOn } }, { now, requestId }) {
    const fact = carrierEvent({ eventId: id, carrier, trackingNumber, kind, at, expectedOn });
    const kept = await database.$queryRaw<{ id: string }[]>(Prisma.sql`
      /* prepared */
      WITH kept AS (
        INSERT INTO carrier_event (carrier, id, tracking_number, kind, at, expected_on, received_at)
        VALUES (${carrier}, ${id}, ${trackingNumber}, ${kind}, ${new Date(at)}, ${expectedOn}::date, ${now})
        ON CONFLICT DO NOTHING
        RETURNING id
      ), told AS (
        ${telling([fact], { requestId, now })} WHERE EXISTS (SELECT FROM kept)
      )
      SELECT id FROM kept`);
    return ok({ isNew: kept.length === 1 });
  },
});

/** Notes up to where a carrier was asked for what happened. */
export const keepCursor = commandOfOneStatement({
  name: "carriers.keepCursor",
  input: z.strictObject({ carrier, cursor: z.string().max(80) }),
  allow: "system",
  async run({ carrier, cursor }, { now }) {
    await database.$executeRaw`
      INSERT INTO carrier_cursor (carrier, cursor, asked_at) VALUES (${carrier}, ${cursor}, ${now})
      ON CONFLICT (carrier) DO UPDATE SET cursor = excluded.cursor, asked_at = excluded.asked_at`;
    return ok(null);
  },
});
