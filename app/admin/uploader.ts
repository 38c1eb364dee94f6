import { currentActor, may } from "#app/actor";
import { isFromOurPages } from "#app/caller";
import type { Actor } from "#lib/kernel/actor";
import type { Refusal, Result } from "#lib/kernel/result";

/** Who sends a file to the catalogue from a page of ours; null for whoever may not. */
export async function uploader({ headers }: Request): Promise<Actor | null> {
  const actor = await currentActor();
  return isFromOurPages(headers) && may(actor, "products.write") ? actor : null;
}

type Uploaded = Readonly<{ actor: Actor; productId: string; sent: File }>;

/**
 * Takes the files of a form of a product's pane, one after the other, for the product of `?to=`; what is refused is named
 * and keeps nothing else from being taken. A plain form, so that it needs no script.
 */
export async function takeFiles(
  request: Request,
  { pane, field }: Readonly<{ pane: string; field: string }>,
  take: (uploaded: Uploaded) => Promise<Result<unknown, Refusal>>,
): Promise<Response> {
  const actor = await uploader(request);
  if (!actor) return new Response(null, { status: 403 });
  const productId = new URL(request.url).searchParams.get("to") ?? "";
  const form = await sentForm(request);
  const refused: (readonly [name: string, code: string])[] = [];
  for (const sent of form?.getAll(field) ?? []) {
    if (!(sent instanceof File) || sent.size === 0) continue;
    const taken = await take({ actor, productId, sent });
    if (!taken.ok) refused.push([sent.name, taken.refusal.code]);
  }
  if (request.headers.get("accept") === "application/json") return Response.json({ refused });
  const told = new URLSearchParams({ pane, ...(refused[0] && { refused: refused[0][1] }) });
  return backTo(`/admin/products/${encodeURIComponent(productId)}?${told}`);
}

/** The form that was sent; null where it is none, or too large to be read. */
export const sentForm = (request: Request): Promise<FormData | null> => request.formData().catch(() => null);

/** Back to the page that the form stood on. */
export const backTo = (location: string): Response => new Response(null, { status: 303, headers: { location } });
