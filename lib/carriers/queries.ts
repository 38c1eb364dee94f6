import { database } from "#lib/platform/database";

/** Up to where a carrier has been asked; "" before the first time. */
export const cursorOf = async (carrier: string): Promise<string> =>
  (await database.carrierCursor.findUnique({ where: { carrier } }))?.cursor ?? "";
