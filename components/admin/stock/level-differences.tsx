import type { ReactNode } from "react";
import { Cell, Row, Table } from "#components/admin/table";
import type { ComparedLevels } from "#lib/stockroom/level-file";

export type LevelWords = Readonly<
  Record<
    | "file"
    | "asOf"
    | "source"
    | "compare"
    | "take"
    | "done"
    | "changed"
    | "unchanged"
    | "refused"
    | "line"
    | "typed"
    | "why"
    | "sku"
    | "place"
    | "before"
    | "after"
    | "difference"
    | "short"
    | "more",
    string
  >
>;

/** What one look takes in; the count above tells of the rest. */
const shown = 200;

const signed = (units: number): string => (units > 0 ? `+${units}` : `−${-units}`);
const counted = (words: string, count: number): string => words.replace("{count}", String(count));

/** What a file of levels would change, and the lines that are not taken; its form stands between the two. */
export function LevelDifferences({
  file,
  faults,
  words,
  children,
}: {
  file: ComparedLevels;
  faults: Readonly<Record<string, string>>;
  words: LevelWords;
  children: ReactNode;
}) {
  const { changes, unchanged, short, refused } = file;
  const isShort = new Set(short.map(({ sku, location }) => `${sku} ${location}`));
  return (
    <section className="grid gap-4" aria-label={words.compare}>
      <ul className="figures text-sm">
        <li>{counted(words.changed, changes.length)}</li>
        <li>{counted(words.unchanged, unchanged)}</li>
        {refused.length > 0 && <li className="text-vermilion">{counted(words.refused, refused.length)}</li>}
      </ul>
      {refused.length > 0 && (
        <div className="-mx-5">
          <Table
            caption={counted(words.refused, refused.length)}
            columns={[{ name: words.line }, { name: words.typed }, { name: words.why }]}
          >
            {refused.slice(0, shown).map(({ line, typed, fault }) => (
              <Row key={line}>
                <Cell>{line}</Cell>
                <Cell>{typed}</Cell>
                <Cell muted>{faults[fault]}</Cell>
              </Row>
            ))}
          </Table>
        </div>
      )}
      {children}
      {changes.length > 0 && (
        <div className="-mx-5">
          <Table
            caption={counted(words.changed, changes.length)}
            columns={[
              { name: words.sku },
              { name: words.place },
              { name: words.before, align: "right" },
              { name: words.after, align: "right" },
              { name: words.difference, align: "right" },
            ]}
          >
            {changes.slice(0, shown).map(({ sku, location, before, after }) => (
              <Row key={`${sku} ${location}`}>
                <Cell>
                  <span className="font-medium">{sku}</span>
                  {isShort.has(`${sku} ${location}`) && (
                    <span className="block text-[13px] text-vermilion">{words.short}</span>
                  )}
                </Cell>
                <Cell muted>{location}</Cell>
                <Cell align="right" muted>
                  {before}
                </Cell>
                <Cell align="right">{after}</Cell>
                <Cell align="right">{signed(after - before)}</Cell>
              </Row>
            ))}
          </Table>
        </div>
      )}
      {changes.length > shown && (
        <p className="text-[13px] text-muted">{counted(words.more, changes.length - shown)}</p>
      )}
    </section>
  );
}
