import { isUtf8 } from "node:buffer";

/** A line of a text file; null when it is too long to be read. */
export type Line = Readonly<{ line: number; text: string | null }>;

/** A line longer than this is no product: it is passed over without being kept in memory. */
const longestLine = 1_000_000;

const newline = 0x0a;
const western = new TextDecoder("windows-1252");

/**
 * The lines of a text, a handful at a time. UTF-16 is known by its mark; a line that is not UTF-8 is read as Windows-1252,
 * which French spreadsheets write and Latin-1 is a part of.
 */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly Line[]> {
  let rest: Buffer[] = [];
  let held = 0;
  let passingOver = false;
  let line = 0;
  for await (const chunk of utf8Of(chunks)) {
    const end = chunk.lastIndexOf(newline);
    if (end === -1) {
      if (held + chunk.length > longestLine) passingOver = true;
      if (passingOver) rest = [];
      else rest.push(chunk);
      held = passingOver ? 0 : held + chunk.length;
      continue;
    }
    const whole = Buffer.concat([...rest, chunk.subarray(0, end)]);
    const lines = partsOf(whole).map((text) => ({ line: ++line, text }));
    if (passingOver && lines[0]) lines[0] = { line: lines[0].line, text: null };
    yield lines;
    passingOver = false;
    const left = Buffer.from(chunk.subarray(end + 1));
    rest = left.length > 0 ? [left] : [];
    held = left.length;
  }
  if (passingOver) yield [{ line: line + 1, text: null }];
  else if (held > 0) yield partsOf(Buffer.concat(rest)).map((text) => ({ line: ++line, text }));
}

function partsOf(bytes: Buffer): (string | null)[] {
  if (isUtf8(bytes)) return bytes.toString("utf8").split("\n").map(bounded);
  const lines: (string | null)[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(newline, start);
    const end = found === -1 ? bytes.length : found;
    const one = bytes.subarray(start, end);
    lines.push(bounded(isUtf8(one) ? one.toString("utf8") : western.decode(one)));
    start = end + 1;
  }
  return lines;
}

const bounded = (text: string): string | null =>
  text.length > longestLine ? null : text.endsWith("\r") ? text.slice(0, -1) : text;

/** The bytes as UTF-8 without a byte order mark; only UTF-16 has to be written anew. */
async function* utf8Of(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let wide: TextDecoder | null = null;
  let begun = false;
  for await (const chunk of chunks) {
    if (!begun) {
      begun = true;
      const mark = chunk.subarray(0, 2).toString("hex");
      if (mark === "fffe") wide = new TextDecoder("utf-16le");
      else if (mark === "feff") wide = new TextDecoder("utf-16be");
      else if (chunk.subarray(0, 3).toString("hex") === "efbbbf") {
        yield chunk.subarray(3);
        continue;
      }
    }
    yield wide ? Buffer.from(wide.decode(chunk, { stream: true })) : chunk;
  }
}
