import { setCategoryPicture } from "#lib/catalogue/commands-categories";
import { keepFile } from "#lib/media/files";
import { readPicture } from "#lib/media/picture";
import { backTo, sentForm, uploader } from "../../uploader.ts";

/** Takes the picture of a form for the category of `?to=`, or takes its picture away where the form has none. */
export async function POST(request: Request): Promise<Response> {
  const actor = await uploader(request);
  if (!actor) return new Response(null, { status: 403 });
  const id = new URL(request.url).searchParams.get("to") ?? "";
  const sent = (await sentForm(request))?.get("picture");
  const page = `/admin/categories/${encodeURIComponent(id)}`;
  const hasFile = sent instanceof File && sent.size > 0;
  const picture = hasFile ? await readPicture(Buffer.from(await sent.arrayBuffer())) : null;
  if (picture && !picture.ok) return backTo(`${page}?refused=${picture.refusal.code}`);
  if (picture) await keepFile(picture.value);
  const set = await setCategoryPicture(actor, { id, file: picture?.value.file ?? null });
  return backTo(set.ok ? page : `${page}?refused=${set.refusal.code}`);
}
