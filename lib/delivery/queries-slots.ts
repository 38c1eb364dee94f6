import { database } from "#lib/platform/database";
import type { Option } from "./options.ts";
import { type DeliverySlot, slotHalf } from "./schema.ts";

/** The slots of an option, day by day, and which of them still have room. */
export async function slotsOf({
  slotDays,
  slotCapacity,
  kept,
}: Pick<Option, "slotDays" | "slotCapacity" | "kept">): Promise<readonly (DeliverySlot & { free: boolean })[]> {
  if (slotDays.length === 0) return [];
  const rows = await database.deliverySlot.findMany({
    where: { locationCode: kept.place, date: { in: slotDays.map((day) => new Date(day)) } },
  });
  const taken = (date: string, half: string): number =>
    rows.find((row) => row.half === half && row.date.toISOString().startsWith(date))?.taken ?? 0;
  return slotDays.flatMap((date) =>
    slotHalf.options.map((half) => ({ date, half, free: taken(date, half) < slotCapacity })),
  );
}
