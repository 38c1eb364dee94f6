import type { Reading } from "./reading.ts";

/** A line longer than this is no product: it is refused without being kept in memory. */
const longestLine = 1_000_000;

/** One JSON object a line; empty lines are passed over, a byte order mark too. */
export async function* jsonLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Reading> {
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  let line = 0;
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const text of lines) {
      line += 1;
      if (text.trim()) yield parsed(text, line);
    }
    if (rest.length > longestLine) rest = rest.slice(0, longestLine + 1);
  }
  rest += decoder.decode();
  if (rest.trim()) yield parsed(rest, line + 1);
}

function parsed(text: string, line: number): Reading {
  if (text.length > longestLine) return { line, problem: `line_too_long: more than ${longestLine} characters` };
  try {
    const record: unknown = JSON.parse(text);
    if (typeof record === "object" && record !== null && !Array.isArray(record)) return { line, record: { ...record } };
    return { line, problem: "not_an_object" };
  } catch {
    return { line, problem: "bad_json" };
  }
}
