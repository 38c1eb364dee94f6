import { pipeline, Readable } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";
import { directory, fieldsOf, mostOf32, numbers, version, type ZipEntry } from "./zip-directory.ts";

/** A file of an archive: its path in it, and its content as it is made. */
export type ZippedFile = Readonly<{ name: string; content: Iterable<Content> | AsyncIterable<Content> }>;
type Content = string | Uint8Array;

/**
 * Packs files one after the other as they come, so that an archive of any size needs the memory of one piece (ZIP, APPNOTE
 * 6.3; ZIP64 where it is long). No file in it may be larger than 4 GB. Throws what the content throws.
 */
export async function* zip(files: AsyncIterable<ZippedFile>, at: Date): AsyncGenerator<Uint8Array> {
  const entries: ZipEntry[] = [];
  const stamp = dosTime(at);
  let offset = 0;
  for await (const file of files) {
    const name = Buffer.from(file.name);
    const start = offset;
    const told = { crc: 0, packed: 0, size: 0 };
    const head = Buffer.concat([numbers([4, 0x04034b50], [2, version], ...fieldsOf(stamp, told, name), [2, 0]), name]);
    yield head;
    for await (const piece of packed(file.content, told)) {
      told.packed += piece.length;
      yield piece;
    }
    if (Math.max(told.size, told.packed) > mostOf32) throw new RangeError(`${file.name} is too large for the archive`);
    yield numbers([4, 0x08074b50], [4, told.crc], [4, told.packed], [4, told.size]);
    offset += head.length + told.packed + 16;
    entries.push({ name, offset: start, ...told });
  }
  yield* directory(entries, offset, stamp);
}

async function* packed(content: ZippedFile["content"], told: { crc: number; size: number }) {
  async function* counted() {
    for await (const part of content) {
      const bytes = typeof part === "string" ? Buffer.from(part) : part;
      told.crc = crc32(bytes, told.crc);
      told.size += bytes.length;
      yield bytes;
    }
  }
  const deflate = createDeflateRaw();
  pipeline(Readable.from(counted(), { objectMode: false }), deflate, () => undefined);
  for await (const piece of deflate) yield piece as Buffer;
}

/** The day and the time as DOS wrote them, in UTC: two seconds are one. */
function dosTime(at: Date): number {
  const day = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return day * 0x1_0000 + time;
}
