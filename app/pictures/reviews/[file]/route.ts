import { keptFile } from "#lib/media/files";

/** A picture of a buyer. It may have to go, so that nobody keeps it for longer than an hour. */
export async function GET(_: Request, { params }: RouteContext<"/pictures/reviews/[file]">): Promise<Response> {
  const body = await keptFile((await params).file, "reviews");
  if (!body) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  return new Response(new Uint8Array(body), {
    headers: {
      "content-type": "image/webp",
      "cache-control": "public, max-age=3600",
      "x-content-type-options": "nosniff",
      "x-robots-tag": "noindex",
    },
  });
}
