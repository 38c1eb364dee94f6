import { crc32, inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { type ZippedFile, zip } from "#lib/platform/zip";
import { directory } from "#lib/platform/zip-directory";

const at = new Date("2026-11-22T15:30:10Z");

async function archiveOf(files: readonly ZippedFile[]): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  async function* all() {
    yield* files;
  }
  for await (const part of zip(all(), at)) parts.push(part);
  return Buffer.concat(parts);
}

/** What a reader finds by the directory at the end: name, content, and whether the sum holds. */
function unpacked(archive: Buffer) {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const count = archive.readUInt16LE(end + 10);
  let row = archive.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    const [sum, packed, size] = [16, 20, 24].map((field) => archive.readUInt32LE(row + field));
    const nameLength = archive.readUInt16LE(row + 28);
    const offset = archive.readUInt32LE(row + 42);
    const name = archive.subarray(row + 46, row + 46 + nameLength).toString();
    const start = offset + 30 + archive.readUInt16LE(offset + 26);
    const content = inflateRawSync(archive.subarray(start, start + (packed ?? 0)));
    row += 46 + nameLength + archive.readUInt16LE(row + 30);
    return { name, text: content.toString(), right: content.length === size && crc32(content) === sum };
  });
}

test("what was packed is found again by its name, whole and with its sum", async () => {
  const files = [
    { name: "factures/F2026-000001.pdf", content: [Buffer.from("%PDF-1.7"), " la suite"] },
    { name: "été.csv", content: ["é".repeat(100_000)] },
    { name: "vide.txt", content: [] },
  ];
  expect(unpacked(await archiveOf(files))).toEqual([
    { name: "factures/F2026-000001.pdf", text: "%PDF-1.7 la suite", right: true },
    { name: "été.csv", text: "é".repeat(100_000), right: true },
    { name: "vide.txt", text: "", right: true },
  ]);
});

test("more than 65,535 files, and what lies further than 4 GB, are told in the long form", () => {
  const far = 2 ** 33;
  const entries = Array.from({ length: 65_600 }, (_, i) => ({
    ...{ name: Buffer.from(`${i}`), crc: 0, packed: 0, size: 0 },
    offset: i === 65_599 ? far : 0,
  }));
  const end = Buffer.concat([...directory(entries, far, 0)]);
  const long = end.lastIndexOf(Buffer.from([0x50, 0x4b, 0x06, 0x06]));
  expect(Number(end.readBigUInt64LE(long + 32))).toBe(65_600);
  expect(Number(end.readBigUInt64LE(long + 48))).toBe(far);
  expect(Number(end.readBigUInt64LE(long - 8))).toBe(far);
  expect([end.readUInt16LE(end.length - 12), end.readUInt32LE(end.length - 6)]).toEqual([0xffff, 0xffff_ffff]);
});

test("content that fails is the archive's failure", async () => {
  async function* broken() {
    yield "half";
    throw new Error("the database went away");
  }
  await expect(archiveOf([{ name: "a", content: broken() }])).rejects.toThrow("the database went away");
});
