import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bestBodies, quickBodies, readableBody } from "../../../lib/server/page-bodies.ts";

const text = Buffer.from(Array.from({ length: 2_000 }, (_, n) => `Lampe n° ${n * n}, main ${n % 7}. `).join(""));
const quick = await quickBodies(text);
const best = await bestBodies(quick);
const read = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body };

test("the best body is shorter than the quick one, and that one shorter than the text", () => {
  expect(best.br.length).toBeLessThan(quick.br.length);
  expect(quick.br.length).toBeLessThan(text.length);
});

test.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0, gzip;q=0.0", "identity"],
  ["deflate", "identity"],
  [undefined, "identity"],
] as const)("a client that accepts %s reads the page as %s, the first time and later", async (accepted, encoding) => {
  for (const bodies of [quick, best]) {
    const sent = await readableBody(bodies, accepted);
    expect(sent.encoding).toBe(encoding);
    expect(read[sent.encoding](sent.body).equals(text)).toBe(true);
  }
});

test("what is kept takes no more memory than it is counted for", () => {
  for (const body of [quick.br, best.br, best.gzip]) expect(body?.buffer.byteLength).toBe(body?.length);
});
