import { currentActor, may } from "#app/actor";
import { csvText } from "#lib/kernel/csv-text";
import { typedText } from "#lib/kernel/minor-of";
import { standingPrices } from "#lib/pricing/queries-sheet";
import { readSheet } from "../../(rooms)/prices/asked-sheet.ts";
import { adminLocale } from "../../locale.ts";

/** The whole view of the sheet as CSV, ready to be changed and imported again. The cost only for those who may see it. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!may(actor, "products.read")) return new Response(null, { status: 403 });
  const seesCost = may(actor, "costs.read");
  const locale = await adminLocale();
  const { filter, scope } = readSheet(Object.fromEntries(new URL(request.url).searchParams));
  const rows = await standingPrices(filter, scope);
  const between = locale === "fr" ? ";" : ",";
  const amount = (minor: number | null) => (minor === null ? "" : typedText(minor, locale));
  const heading = ["sku", "name", "price", ...(seesCost ? ["cost"] : []), "floor"].join(between);
  const lines = rows.map(({ sku, nameFr, minor, costMinor, floorMinor }) =>
    [csvText(sku), csvText(nameFr), amount(minor), ...(seesCost ? [amount(costMinor)] : []), amount(floorMinor)].join(
      between,
    ),
  );
  return new Response(`\uFEFF${[heading, ...lines, ""].join("\r\n")}`, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="prices${scope.listCode ? `-${encodeURIComponent(scope.listCode)}` : ""}.csv"`,
      "cache-control": "no-store",
    },
  });
}
