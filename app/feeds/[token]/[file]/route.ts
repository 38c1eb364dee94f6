import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { feedFile } from "#lib/feeds/queries";

const missing = () => new Response(null, { status: 404 });

/** The file of a channel, as it was last made whole; streamed, compressed for who reads that. */
export async function GET(request: Request, { params }: RouteContext<"/feeds/[token]/[file]">): Promise<Response> {
  const { token, file } = await params;
  const feed = token.length === 32 ? await feedFile(token, file) : null;
  if (!feed) return missing();
  const stored = createReadStream(feed.path);
  const opened = await new Promise<boolean>((resolve) => {
    stored.once("open", () => resolve(true));
    stored.once("error", () => resolve(false));
  });
  if (!opened) return missing();
  const zipped = request.headers.get("accept-encoding")?.includes("gzip") ?? false;
  const body = zipped ? stored : stored.pipe(createGunzip());
  return new Response(Readable.toWeb(body) as ReadableStream, {
    headers: {
      "content-type": feed.contentType,
      ...(zipped && { "content-encoding": "gzip" }),
      vary: "accept-encoding",
      "cache-control": "private, max-age=300",
      "last-modified": feed.madeAt.toUTCString(),
      "x-robots-tag": "noindex",
    },
  });
}
