import type { Prisma } from "#lib/platform/database";
import type { EndReason } from "./schema.ts";
import type { Standing } from "./states.ts";

type Columns = Pick<
  Prisma.CustomerCaseGetPayload<object>,
  "state" | "owes" | "dueAt" | "resolveBy" | "resolveLeft" | "wakesAt" | "because" | "intoId"
>;

const none: Omit<Columns, "state"> = {
  ...{ owes: null, dueAt: null, resolveBy: null, resolveLeft: null },
  ...{ wakesAt: null, because: null, intoId: null },
};

/** Where a case stands, as its columns keep it. */
export const columnsOf = (standing: Standing): Columns => ({ ...none, ...standing });

/** Where a case stands, read from its columns; the table's own checks say that they fit. */
export function standingOf({
  state,
  owes,
  dueAt,
  resolveBy,
  resolveLeft,
  wakesAt,
  because,
  intoId,
}: Columns): Standing {
  const owed = { owes: owes as "first" | "next", dueAt: dueAt as Date, resolveBy: resolveBy as Date };
  switch (state) {
    case "open":
      return { state, ...owed };
    case "snoozed":
      return { state, wakesAt: wakesAt as Date, ...owed };
    case "waiting":
      return { state, wakesAt: wakesAt as Date, resolveLeft: resolveLeft as number };
    case "closed":
      return { state, because: because as EndReason };
    case "merged":
      return { state, intoId: intoId as string };
  }
}
