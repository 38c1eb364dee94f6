import { once } from "node:events";
import { createGunzip } from "node:zlib";

const gzipMagic = Buffer.from([0x1f, 0x8b]);

/**
 * The bytes of a file, unzipped when they are gzip. A zip that is cut or damaged gives all that came before and then
 * says so by `onCut`, instead of throwing away what was read.
 */
export async function* unzipped(chunks: AsyncIterable<Buffer>, onCut: (why: string) => void): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const ready: Buffer[] = [];
  let failure: string | null = null;
  let zipped: boolean | null = null;
  gunzip
    .on("data", (data: Buffer) => ready.push(data))
    .on("error", ({ message }) => {
      failure = message;
    });

  for await (const chunk of chunks) {
    zipped ??= chunk.subarray(0, 2).equals(gzipMagic);
    if (!zipped) {
      yield chunk;
      continue;
    }
    if (failure) break;
    await new Promise<void>((resolve) => gunzip.write(chunk, () => resolve()));
    yield* ready.splice(0);
  }
  if (!zipped) return;
  if (!failure) {
    const ended = Promise.race([once(gunzip, "end"), once(gunzip, "close")]);
    gunzip.end();
    await ended.catch(() => undefined);
  }
  yield* ready.splice(0);
  if (failure) onCut(failure);
}
