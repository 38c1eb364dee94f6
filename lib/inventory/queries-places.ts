import { database } from "#lib/platform/database";

/** Every place that holds stock, the warehouse first. */
export const stockPlaces = () =>
  database.stockLocation.findMany({
    select: { code: true, name: true },
    orderBy: [{ kind: "desc" }, { name: "asc" }],
  });
