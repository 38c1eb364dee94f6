import { currentActor, may } from "#app/actor";

/** A file for accountants, sent line by line as it is made; nobody else gets it, and nobody keeps it on the way. */
export async function accountingFile(
  name: string,
  type: string,
  lines: () => AsyncIterable<string>,
): Promise<Response> {
  if (!may(await currentActor(), "accounting.export"))
    return new Response(null, { status: 403, headers: { "cache-control": "no-store" } });
  return new Response(streamOf(lines()), {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

/** A line is made when whoever downloads has room for it. */
function streamOf(lines: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const left = lines[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await left.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${value}\r\n`));
    },
  });
}
