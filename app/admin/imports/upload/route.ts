import { currentActor } from "#app/actor";
import { isFromOurPages } from "#app/caller";
import { fileOfForm } from "#lib/imports/multipart";
import { receiveUpload } from "#lib/imports/upload";

/** Takes a file of any size as it comes; `?to=` is the import it belongs to. A plain form, so that it needs no script. */
export async function POST(request: Request): Promise<Response> {
  const { headers } = request;
  if (!isFromOurPages(headers)) return new Response(null, { status: 403 });
  const to = new URL(request.url).searchParams.get("to");
  const back = to ? `/admin/imports/${to}` : "/admin/imports";
  const file = request.body && (await fileOfForm(headers.get("content-type") ?? "", request.body));
  if (!file) return seeOther(`${back}?refused=empty_file`);
  const received = await receiveUpload(await currentActor(), { id: to, name: file.name, content: file.content });
  if (!received.ok) return seeOther(`${back}?refused=${encodeURIComponent(received.refusal.code)}`);
  const { id, joined } = received.value;
  return seeOther(`/admin/imports/${id}${joined ? "?joined=1" : ""}`);
}

const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } });
