import { currentActor, may } from "#app/actor";
import { importRefusals } from "#lib/imports/queries";
import { csvText } from "#lib/kernel/csv-text";
import { reasonText } from "../../../(rooms)/imports/reason-text.ts";
import { adminLocale } from "../../../locale.ts";

const page = 1000;

/** The refused lines of an import as a file: where each stands, what it is about, why it was refused. */
export async function GET(_request: Request, { params }: RouteContext<"/admin/imports/[id]/refusals">) {
  if (!may(await currentActor(), "imports.run")) return new Response(null, { status: 403 });
  const { id } = await params;
  if (!/^[0-9a-f-]{36}$/.test(id)) return new Response(null, { status: 404 });
  const locale = await adminLocale();
  const encoder = new TextEncoder();
  let after = -1;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode("\uFEFFfile;line;product;reason\r\n")),
    async pull(controller) {
      const { rows, last } = await importRefusals(id, after, page);
      const lines = rows.map(({ file, line, key, reason }) =>
        [file + 1, line, csvText(key ?? ""), csvText(reasonText(reason, locale))].join(";"),
      );
      if (lines.length > 0) controller.enqueue(encoder.encode(`${lines.join("\r\n")}\r\n`));
      if (last === null) controller.close();
      else after = last;
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="refused.csv"',
      "cache-control": "private, no-store",
    },
  });
}
