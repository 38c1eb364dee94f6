import { keptFile } from "#lib/media/files";

/** A document of a product; its name is its content, so whoever has it never asks again. It is shown alone, and runs nothing. */
export async function GET(_: Request, { params }: RouteContext<"/documents/[file]">): Promise<Response> {
  const body = await keptFile((await params).file, "documents");
  if (!body) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(body), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": "inline",
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    },
  });
}
