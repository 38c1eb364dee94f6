import { currentActor, may } from "#app/actor";

/** A file for accountants, sent piece by piece as it is made; nobody else gets it, and nobody keeps it on the way. */
export async function accountingFile(
  name: string,
  type: string,
  pieces: () => AsyncIterable<string | Uint8Array>,
): Promise<Response> {
  if (!may(await currentActor(), "accounting.export"))
    return new Response(null, { status: 403, headers: { "cache-control": "no-store" } });
  return new Response(streamOf(pieces()), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

/** A piece is made when whoever downloads has room for it, and no more once they have gone; a string is a line. */
function streamOf(pieces: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const left = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await left.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === "string" ? encoder.encode(`${value}\r\n`) : value);
    },
    async cancel() {
      await left.return?.();
    },
  });
}
