import { keptFile } from "#lib/media/files";

/** A picture that merchants added; its name is its content, so whoever has it never asks again. */
export async function GET(_: Request, { params }: RouteContext<"/pictures/[file]">): Promise<Response> {
  const body = await keptFile((await params).file);
  if (!body) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(body), {
    headers: {
      "content-type": "image/webp",
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    },
  });
}
