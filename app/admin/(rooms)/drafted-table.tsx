import type { ReactNode } from "react";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { shortDateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Term } from "#lib/showcases/schema";

type Drafted = Readonly<{ id: string; updatedAt: Date; live: Term | null; next: Term | null }>;
type Own<T> = Readonly<{ name: string; align?: "right"; says: (row: T) => ReactNode }>;
type Area = "ranking" | "showcases.desk";

/** What is drafted and published in versions, one row each: its name, what its room says of it, and which version holds. */
export function DraftedTable<T extends Drafted>({
  rows,
  href,
  name,
  own,
  words: area,
  locale,
}: {
  rows: readonly T[];
  href: string;
  name: Readonly<{ column: string; says: (row: T) => string }>;
  own: readonly Own<T>[];
  words: Area;
  locale: Locale;
}) {
  const t = translator(locale);
  if (rows.length === 0)
    return (
      <div className="border-t border-hairline px-5 py-10 text-muted">
        <p className="max-w-prose">{t(`${area}.none`)}</p>
      </div>
    );
  return (
    <Table
      caption={t(`${area}.title`)}
      columns={[
        { name: name.column },
        ...own.map(({ name, align }) => ({ name, hide: "phone" as const, ...(align && { align }) })),
        { name: t(`${area}.state`) },
        { name: t(`${area}.changed`), align: "right", hide: "phone" },
      ]}
    >
      {rows.map((row) => (
        <Row key={row.id}>
          <Cell>
            <RowLink href={`${href}/${row.id}`}>{name.says(row)}</RowLink>
          </Cell>
          {own.map((column) => (
            <Cell key={column.name} hide="phone" {...(column.align ? { align: column.align } : { muted: true })}>
              {column.says(row)}
            </Cell>
          ))}
          <Cell muted={!row.live}>{stateText(row, area, locale)}</Cell>
          <Cell align="right" muted hide="phone">
            {shortDateText(row.updatedAt, locale)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function stateText({ live, next }: Drafted, area: Area, locale: Locale): string {
  const t = translator(locale);
  const on = (at: Date) => shortDateText(at, locale);
  const now =
    live &&
    (live.liveUntil
      ? t(`${area}.states.until`, { number: live.number, date: on(live.liveUntil) })
      : t(`${area}.states.since`, { number: live.number, date: on(live.liveFrom) }));
  const then = next && t(`${area}.states.next`, { number: next.number, date: on(next.liveFrom) });
  return [now, then].filter(Boolean).join(" · ") || t(`${area}.states.off`);
}
