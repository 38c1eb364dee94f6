import { currentActor, may } from "#app/actor";
import { clubMovements } from "#lib/loyalty/queries-liability";

const columns = [
  "month",
  "openingMinor",
  "earnedMinor",
  "takenBackMinor",
  "presentMinor",
  "paidMinor",
  "paidInStoreMinor",
  "givenBackMinor",
  "expiredMinor",
  "correctedMinor",
  "closingMinor",
] as const;

/** The accountants' file: how the debt to members moved, a line a month, in cents. */
export async function GET(): Promise<Response> {
  if (!may(await currentActor(), "accounting.export")) return new Response(null, { status: 403 });
  const rows = (await clubMovements()).map((row) => columns.map((name) => row[name]).join(","));
  return new Response([columns.join(","), ...rows, ""].join("\r\n"), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="club.csv"',
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
