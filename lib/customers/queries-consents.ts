import { database, type Transaction } from "#lib/platform/database";
import { type ConsentView, purposes } from "./consents.ts";

/** Everything somebody agreed to and took back, the latest first. */
export async function consentsOf(
  accountId: string,
  reader: Pick<Transaction, "consent"> = database,
): Promise<readonly ConsentView[]> {
  const rows = await reader.consent.findMany({ where: { accountId }, orderBy: { id: "desc" } });
  return rows.flatMap(({ purpose: said, ...of }) => {
    const purpose = purposes.find((one) => one === said);
    return purpose ? [{ ...of, purpose }] : [];
  });
}

/** Where each purpose stands now; one that was never spoken of is not agreed to. */
export async function latestConsents(accountId: string, reader: Pick<Transaction, "consent"> = database) {
  const said = await consentsOf(accountId, reader);
  return new Map(said.toReversed().map((consent) => [consent.purpose, consent]));
}
