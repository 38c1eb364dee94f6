import { legalIdentity } from "#lib/content/legal-identity";
import { archiveFiles } from "#lib/invoices/archive";
import { clock } from "#lib/platform/clock";
import { zip } from "#lib/platform/zip";
import { askedPeriod } from "../../(rooms)/accounting/period.ts";
import { accountingFile } from "../file.ts";

/** Everything of a period that is kept for ten years, as one archive with the sum of each file. */
export async function GET(request: Request): Promise<Response> {
  const { from, to } = askedPeriod(Object.fromEntries(new URL(request.url).searchParams));
  const name = `archive-${legalIdentity.siren}-${from}-${to}.zip`;
  return accountingFile(name, "application/zip", () => zip(archiveFiles(from, to), clock.now()));
}
