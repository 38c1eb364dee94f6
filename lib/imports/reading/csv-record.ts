/**
 * Reads one CSV record, line after line, each character once. Quotes as in RFC 4180; a quote that stands inside a cell
 * without being doubled is a quote and no more, but in a record of several lines: there it closes what was left open.
 */
export class CsvRecord {
  readonly #delimiter: string;
  #cells: string[] = [];
  /** What is read of a quoted cell that is not closed yet. */
  #open: string | null = null;
  #several = false;
  #broken = false;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** Takes the next line; the cells when the record is whole, null while a quote is open, "broken" when none can follow. */
  take(text: string): string[] | null | "broken" {
    if (this.#open === null && !text.includes('"')) return text.split(this.#delimiter);
    this.#several = this.#open !== null;
    let at = 0;
    do {
      if (this.#open !== null) at = this.#quoted(text, at, `${this.#open}\n`);
      else if (text[at] === '"') at = this.#quoted(text, at + 1, "");
      else at = this.#plain(text, at);
      if (this.#open !== null) return this.#broken ? "broken" : null;
    } while (at <= text.length);
    return this.#broken ? "broken" : this.#cells;
  }

  #plain(text: string, from: number): number {
    const found = text.indexOf(this.#delimiter, from);
    const end = found === -1 ? text.length : found;
    this.#cells.push(text.slice(from, end));
    return end + 1;
  }

  #quoted(text: string, start: number, before: string): number {
    let cell = before;
    this.#open = null;
    for (let from = start; ; ) {
      const end = text.indexOf('"', from);
      if (end === -1) {
        this.#open = cell + text.slice(from);
        return text.length + 1;
      }
      const next = text[end + 1];
      if (next === undefined || next === this.#delimiter) {
        this.#cells.push(cell + text.slice(from, end));
        return end + 2;
      }
      if (next !== '"' && this.#several) this.#broken = true;
      cell += text.slice(from, end + 1);
      from = end + (next === '"' ? 2 : 1);
    }
  }
}

/** What stands between the cells of a heading: whichever of the usual signs it holds most of, outside quotes. */
export function delimiterOf(heading: string): string {
  const bare = heading.replaceAll(/"[^"]*"/g, "");
  const counts = [",", ";", "\t", "|"].map((sign) => ({ sign, count: bare.split(sign).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}
