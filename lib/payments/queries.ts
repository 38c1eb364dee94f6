import { database } from "#lib/platform/database";

/** A refund as it was opened; throws when there is none, for only our own facts name one. */
export const refundById = (id: string) => database.refund.findUniqueOrThrow({ where: { id } });
