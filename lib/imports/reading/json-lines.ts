import type { Line } from "./lines.ts";
import type { Reading } from "./reading.ts";

/** One JSON object a line; empty lines are passed over. */
export async function* jsonLines(pieces: AsyncIterable<readonly Line[]>): AsyncGenerator<Reading> {
  for await (const lines of pieces) {
    for (const { line, text } of lines) {
      if (text === null) yield { line, problem: "line_too_long" };
      else if (text.trim()) yield parsed(text, line);
    }
  }
}

function parsed(text: string, line: number): Reading {
  try {
    const record: unknown = JSON.parse(text);
    if (typeof record === "object" && record !== null && !Array.isArray(record)) return { line, record: { ...record } };
    return { line, problem: "not_an_object" };
  } catch {
    return { line, problem: "bad_json" };
  }
}
