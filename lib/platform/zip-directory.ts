/** A file of an archive as its directory tells it. */
export type ZipEntry = Readonly<{ name: Buffer; crc: number; packed: number; size: number; offset: number }>;

export const mostOf32 = 0xffff_ffff;
const mostOf16 = 0xffff;
/** Sizes follow the data, names are UTF-8; deflated. */
const flags = 0x0808;
const deflated = 8;
export const version = 45;

/** What stands in an entry's head and again in the directory. */
export const fieldsOf = (
  stamp: number,
  { crc, packed: small, size }: Omit<ZipEntry, "name" | "offset">,
  name: Buffer,
) =>
  [
    ...[[2, flags] as const, [2, deflated] as const, [4, stamp] as const, [4, crc] as const],
    ...[[4, small] as const, [4, size] as const, [2, name.length] as const],
  ] as const;

/**
 * What stands at an archive's end: where each file begins, and where that is told. What is more than 65,535 files or further
 * than 4 GB is told in the long form beside.
 */
export function* directory(entries: readonly ZipEntry[], offset: number, stamp: number): Generator<Uint8Array> {
  let size = 0;
  for (const entry of entries) {
    const isFar = entry.offset > mostOf32;
    const far = isFar ? numbers([2, 1], [2, 8], [8, entry.offset]) : Buffer.alloc(0);
    const fields = fieldsOf(stamp, entry, entry.name);
    const row = Buffer.concat([
      numbers([4, 0x02014b50], [2, version], [2, version], ...fields, [2, far.length], [2, 0], [2, 0], [2, 0], [4, 0]),
      numbers([4, isFar ? mostOf32 : entry.offset]),
      entry.name,
      far,
    ]);
    size += row.length;
    yield row;
  }
  const count = entries.length;
  if (count >= mostOf16 || offset + size > mostOf32)
    yield Buffer.concat([
      numbers([4, 0x06064b50], [8, 44], [2, version], [2, version], [4, 0], [4, 0], [8, count], [8, count]),
      numbers([8, size], [8, offset]),
      numbers([4, 0x07064b50], [4, 0], [8, offset + size], [4, 1]),
    ]);
  const short = Math.min(count, mostOf16);
  yield numbers([4, 0x06054b50], [2, 0], [2, 0], [2, short], [2, short], [4, Math.min(size, mostOf32)]);
  yield numbers([4, Math.min(offset, mostOf32)], [2, 0]);
}

/** Numbers in so many bytes each, the lowest first. */
export function numbers(...fields: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Buffer {
  const all = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 8) all.writeBigUInt64LE(BigInt(value), at);
    else all.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return all;
}
