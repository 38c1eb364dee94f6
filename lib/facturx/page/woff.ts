import { inflateSync } from "node:zlib";

const woff = { head: 44, entry: 20 } as const;
const sfnt = { head: 12, entry: 16 } as const;

/**
 * The TrueType font that a WOFF file holds compressed (WOFF 1.0, 4 and 5). PDF writers read WOFF too, but unpack it in
 * JavaScript again for every document, which takes four times as long as the rest of an invoice.
 */
export function unpacked(file: Buffer): Buffer {
  const count = file.readUInt16BE(12);
  const entries = Array.from({ length: count }, (_, i) => {
    const at = woff.head + i * woff.entry;
    const [offset, packed, length] = [file.readUInt32BE(at + 4), file.readUInt32BE(at + 8), file.readUInt32BE(at + 12)];
    const data = file.subarray(offset, offset + packed);
    return { at, table: packed < length ? inflateSync(data) : data };
  });
  const head = Buffer.alloc(sfnt.head + count * sfnt.entry);
  file.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  const power = 2 ** Math.floor(Math.log2(count));
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((count - power) * 16, 10);
  let offset = head.length;
  const tables = entries.flatMap(({ at, table }, i) => {
    const entry = sfnt.head + i * sfnt.entry;
    file.copy(head, entry, at, at + 4);
    file.copy(head, entry + 4, at + 16, at + 20);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(table.length, entry + 12);
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4);
    offset += table.length + padding.length;
    return [table, padding];
  });
  return Buffer.concat([head, ...tables]);
}
