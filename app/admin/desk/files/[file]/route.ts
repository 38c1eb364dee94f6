import { currentActor, may } from "#app/actor";
import { fileOfCase } from "#lib/cases/queries-desk";
import { keptFile } from "#lib/media/files";

/** What came with a message, for whoever works on its case (ACL-14). It is saved, never opened in our pages. */
export async function GET(_: Request, { params }: RouteContext<"/admin/desk/files/[file]">): Promise<Response> {
  const actor = await currentActor();
  const { file } = await params;
  if (actor.kind !== "staff" || !may(actor, "cases.answer")) return new Response(null, { status: 404 });
  const name = await fileOfCase(file, actor);
  const body = name === null ? null : await keptFile(file, "cases");
  if (!name || !body) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(body), {
    headers: {
      "content-type": file.endsWith(".pdf") ? "application/pdf" : "image/webp",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
