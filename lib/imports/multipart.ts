type Part = Readonly<{ name: string; content: AsyncGenerator<Uint8Array> }>;

const blank = Buffer.from("\r\n\r\n");
const longestHead = 16_384;

/**
 * The file of a form that sends nothing else, as it comes: nothing is kept but what the end may hide in. Null for what is
 * no such form; the content throws when it ends before the form does.
 */
export async function fileOfForm(contentType: string, body: AsyncIterable<Uint8Array>): Promise<Part | null> {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]{1,70})"?/i.exec(contentType)?.[1];
  if (!boundary) return null;
  const chunks = body[Symbol.asyncIterator]();
  let held = Buffer.alloc(0);
  while (!held.includes(blank)) {
    const { done, value } = await chunks.next();
    if (done || held.length > longestHead) return null;
    held = Buffer.concat([held, value]);
  }
  const at = held.indexOf(blank);
  const name = /filename="([^"]*)"/i.exec(held.subarray(0, at).toString("utf8"))?.[1];
  if (name === undefined) return null;
  return {
    name: name.replaceAll(/^.*[/\\]/g, "").replaceAll("%22", '"') || "-",
    content: contentOf(held.subarray(at + blank.length), chunks, Buffer.from(`\r\n--${boundary}`)),
  };
}

async function* contentOf(first: Buffer, chunks: AsyncIterator<Uint8Array>, end: Buffer): AsyncGenerator<Uint8Array> {
  for (let held = first; ; ) {
    const found = held.indexOf(end);
    if (found !== -1) {
      if (found > 0) yield held.subarray(0, found);
      return;
    }
    const sure = held.length - end.length + 1;
    if (sure > 0) {
      yield held.subarray(0, sure);
      held = held.subarray(sure);
    }
    const { done, value } = await chunks.next();
    if (done) throw new Error("the upload was cut");
    held = Buffer.concat([held, value]);
  }
}
