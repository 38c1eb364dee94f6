import { legalIdentity } from "#lib/content/legal-identity";
import { fecHeading, fecLines, fecName } from "#lib/invoices/fec";
import { fecEntries } from "#lib/invoices/queries-export";
import { askedPeriod } from "../../(rooms)/accounting/period.ts";
import { accountingFile } from "../file.ts";

/** The file of accounting entries of a period (livre des procédures fiscales, article A47 A-1). */
export async function GET(request: Request): Promise<Response> {
  const { from, to } = askedPeriod(Object.fromEntries(new URL(request.url).searchParams));
  return accountingFile(fecName(legalIdentity.siren, to), "text/plain; charset=utf-8", async function* () {
    yield fecHeading;
    for await (const entry of fecEntries(from, to)) yield* fecLines(entry);
  });
}
