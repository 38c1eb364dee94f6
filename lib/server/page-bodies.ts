import { promisify } from "node:util";
import { brotliCompress, constants, gunzip, gzip } from "node:zlib";

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);
const fromGzip = promisify(gunzip);

/** What is kept of a page's text: the quick body from the start, the short one once somebody asked for the page again. */
export type Bodies = Readonly<{ gzip: Buffer; br?: Buffer }>;
type Sent = Readonly<{ encoding: keyof Bodies | "identity"; body: Buffer }>;

/** The body a first visitor need not wait for: two thirds of the time of the usual level, for some percent more bytes. */
export const quickBodies = async (text: Buffer): Promise<Bodies> => ({
  gzip: tight(await toGzip(text, { level: 4 })),
});

/** The same page with the shortest body as well, for the many who will ask for it. */
export async function shortBodies({ gzip }: Bodies): Promise<Bodies> {
  const text = await fromGzip(gzip);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  return { gzip, br: tight(await toBrotli(text, { params })) };
}

/** The shortest body there is that a client reads, by its Accept-Encoding. */
export async function readableBody({ gzip, br }: Bodies, accepted: string | string[] | undefined): Promise<Sent> {
  const reads = encodingsIn(String(accepted ?? ""));
  if (br && reads.has("br")) return { encoding: "br", body: br };
  if (reads.has("gzip")) return { encoding: "gzip", body: gzip };
  return { encoding: "identity", body: await fromGzip(gzip) };
}

function encodingsIn(accepted: string): ReadonlySet<string | undefined> {
  const refused = /;\s*q=0(\.0+)?$/;
  const names = accepted.split(",").map((part) => part.trim());
  return new Set(names.filter((name) => !refused.test(name)).map((name) => name.split(";")[0]));
}

/** zlib's result may be a corner of a larger piece of memory, which would be kept with it. */
function tight(body: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(body.length);
  body.copy(own);
  return own;
}
