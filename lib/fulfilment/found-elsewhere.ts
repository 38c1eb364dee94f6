import type { Transaction } from "#lib/platform/database";
import { unitsMissing, wantLess } from "./sql/want-less.ts";

type Of = Readonly<{ orderLineId: string; parcelId: string }>;

/** How many units of a line were looked for in its parcel's place and not found. */
export const missingUnits = (tx: Transaction, of: Of): Promise<number> => unitsMissing(tx, of);

/** Units of a line leave from another place: nobody looks for them here any more, and they are not missing here either. */
export const foundElsewhere = (tx: Transaction, of: Of, units: number): Promise<number> => wantLess(tx, of, units);

/** Whether a parcel is closed already: nothing more goes into it. */
export const isPacked = async (tx: Transaction, parcelId: string): Promise<boolean> =>
  (await tx.packing.count({ where: { parcelId } })) > 0;
