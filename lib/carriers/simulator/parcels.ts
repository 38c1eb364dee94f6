import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { addDays, type Day, instantOf } from "#lib/kernel/local-time";
import type { TrackingEvent } from "../schema.ts";

/** A parcel as the carrier was given it, with what fate has decided. */
export type SimulatedParcel = Readonly<{
  reference: string;
  trackingNumber: string;
  handOver: Day;
  /** Days from hand-over to the door. */
  days: number;
  relay: boolean;
  delayDays: number;
  lost: boolean;
}>;

/** The same reference is the same parcel. */
export const numberOf = (reference: string): string =>
  `SIM${createHash("sha256").update(reference).digest("hex").slice(0, 13).toUpperCase()}`;

/** Everything that happens to a parcel, past and to come, in order. */
function journeyOf(parcel: SimulatedParcel): TrackingEvent[] {
  const { trackingNumber, handOver, days, relay, delayDays, lost } = parcel;
  const due = addDays(handOver, days);
  const arrives = addDays(due, delayDays);
  const event = (kind: TrackingEvent["kind"], day: Day, hour: number, expectedOn: Day | null): TrackingEvent => ({
    id: `${trackingNumber}-${kind}`,
    trackingNumber,
    kind,
    at: instantOf(day, hour * 60).toISOString(),
    expectedOn,
  });
  const begun = [event("collected", handOver, 18, due), event("in_transit", addDays(handOver, 1), 3, due)];
  if (lost) return [...begun, event("lost", addDays(due, 1), 9, null)];
  const late = delayDays > 0 ? [event("delayed", addDays(due, -1), 19, arrives)] : [];
  const ended = relay
    ? [event("at_relay", arrives, 11, arrives)]
    : [event("out_for_delivery", arrives, 8, arrives), event("delivered", arrives, 14, arrives)];
  return [...begun, ...late, ...ended].sort((a, b) => a.at.localeCompare(b.at));
}

/** The parcels of the simulated carrier, kept in a file so that those sent before a restart still arrive after it. */
export function openParcels(dataDir: string) {
  mkdirSync(dataDir, { recursive: true });
  const file = path.join(dataDir, "carrier-simulator.jsonl");
  const written = existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
  const parcels = new Map<string, SimulatedParcel>();
  for (const line of written) {
    const parcel = JSON.parse(line) as SimulatedParcel;
    parcels.set(parcel.reference, parcel);
  }
  return {
    find: (reference: string): SimulatedParcel | undefined => parcels.get(reference),
    add(parcel: SimulatedParcel): void {
      parcels.set(parcel.reference, parcel);
      appendFileSync(file, `${JSON.stringify(parcel)}\n`);
    },
    /** What has happened by now, in order. */
    happened: (now: Date): TrackingEvent[] =>
      [...parcels.values()]
        .flatMap(journeyOf)
        .filter(({ at }) => new Date(at) <= now)
        .sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id)),
  };
}
