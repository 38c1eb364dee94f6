import { Cell, Row, Table } from "#components/admin/table";
import { Badge } from "#components/ui/badge";
import { Button } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { liveAt } from "#lib/showcases/live";
import { periodText } from "./promotions/period-text.ts";

type Version = Readonly<{
  number: number;
  liveFrom: Date;
  liveUntil: Date | null;
  withdrawnAt: Date | null;
  publishedBy: string;
}>;
type Act = (form: FormData) => Promise<void>;

/** What was published of a draft, the latest first: which version holds, and the ways back. In the words of its room. */
export function PublishedVersions({
  of: { id, revision, versions },
  restore,
  withdraw,
  words: area,
  now,
  locale,
}: {
  of: Readonly<{ id: string; revision: number; versions: readonly Version[] }>;
  restore: Act;
  withdraw: Act;
  words: "ranking" | "showcases.editor";
  now: Date;
  locale: Locale;
}) {
  const t = translator(locale);
  const live = liveAt(versions, now);
  if (versions.length === 0) return <p className="px-5 pb-5 text-muted">{t(`${area}.noVersions`)}</p>;
  return (
    <Table
      caption={t(`${area}.versions`)}
      columns={[
        { name: t(`${area}.version`) },
        { name: t(`${area}.shown`) },
        { name: t(`${area}.publishedBy`), hide: "phone" },
        { name: t(`${area}.acts`), align: "right", quiet: true },
      ]}
    >
      {versions.map(({ number, liveFrom, liveUntil, withdrawnAt, publishedBy }) => (
        <Row key={number}>
          <Cell>{number}</Cell>
          <Cell muted={number !== live?.number}>
            {periodText(liveFrom, liveUntil, locale)}{" "}
            {number === live?.number && <Badge tone="blue">{t(`${area}.live`)}</Badge>}
            {withdrawnAt && <Badge>{t(`${area}.withdrawn`)}</Badge>}
          </Cell>
          <Cell muted hide="phone">
            {publishedBy}
          </Cell>
          <Cell align="right">
            <span className="flex justify-end gap-2 max-lg:flex-col max-lg:items-end max-lg:gap-0">
              <form action={restore}>
                <input type="hidden" name="id" value={id} />
                <input type="hidden" name="revision" value={revision} />
                <input type="hidden" name="number" value={number} />
                <Button size="sm" look="quiet" aria-label={`${t(`${area}.restore`)} ${number}`}>
                  {t(`${area}.restore`)}
                </Button>
              </form>
              {!withdrawnAt && (!liveUntil || liveUntil > now) && (
                <form action={withdraw}>
                  <input type="hidden" name="id" value={id} />
                  <input type="hidden" name="number" value={number} />
                  <Button size="sm" look="quiet" aria-label={`${t(`${area}.withdraw`)} ${number}`}>
                    {t(`${area}.withdraw`)}
                  </Button>
                </form>
              )}
            </span>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
