import { linesHeading, linesOf } from "#lib/invoices/lines-file";
import { documentsBetween } from "#lib/invoices/queries-export";
import { askedPeriod } from "../../(rooms)/accounting/period.ts";
import { accountingFile } from "../file.ts";

/** The lines of all invoices and credit notes of a period, for a spreadsheet. */
export async function GET(request: Request): Promise<Response> {
  const { from, to } = askedPeriod(Object.fromEntries(new URL(request.url).searchParams));
  return accountingFile(`factures-${from}-${to}.csv`, "text/csv; charset=utf-8", async function* () {
    yield `\uFEFF${linesHeading}`;
    for await (const view of documentsBetween(from, to)) yield* linesOf(view);
  });
}
