import { reportedDays } from "#lib/invoices/queries-reporting";
import { askedPeriod } from "../../(rooms)/accounting/period.ts";
import { accountingFile } from "../file.ts";

const amount = (minor: number): string => (minor / 100).toFixed(2);

/** Sales to consumers a day and rate, as the platform that reports them takes it (law L39). */
export async function GET(request: Request): Promise<Response> {
  const { from, to } = askedPeriod(Object.fromEntries(new URL(request.url).searchParams));
  return accountingFile(`e-reporting-${from}-${to}.csv`, "text/csv; charset=utf-8", async function* () {
    yield "date,category,rate,documents,taxable_amount,tax_amount,currency";
    for (const { day, category, basisPoints, documents, netMinor, vatMinor } of await reportedDays(from, to))
      yield [day, category, amount(basisPoints), documents, amount(netMinor), amount(vatMinor), "EUR"].join(",");
  });
}
