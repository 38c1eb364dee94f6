import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { Example } from "#lib/rehearsal/schema";

const shown = 3;

/** Who would have paid what: the orders that would have changed the most. */
export function Examples({ examples, locale }: { examples: readonly Example[]; locale: Locale }) {
  if (examples.length === 0) return null;
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  return (
    <section className="mt-6" aria-labelledby="examples">
      <h2 id="examples" className="pb-1 text-base">
        {t("rehearsals.examples.title")}
      </h2>
      <div className="-mx-5">
        <Table
          caption={t("rehearsals.examples.title")}
          columns={[
            { name: t("rehearsals.examples.order") },
            { name: t("rehearsals.examples.articles"), hide: "phone" },
            { name: t("rehearsals.examples.without"), align: "right" },
            { name: t("rehearsals.examples.with"), align: "right" },
            { name: t("rehearsals.examples.difference"), align: "right", hide: "phone" },
          ]}
        >
          {examples.map((example) => (
            <Row key={example.number}>
              <Cell>
                <RowLink href={`/admin/orders/${example.number}`} whole>
                  {example.number}
                </RowLink>{" "}
                <span className="text-muted">{shortDayText(new Date(example.placedAt), locale)}</span>
              </Cell>
              <Cell muted hide="phone">
                {articles(example, locale)}
              </Cell>
              <Cell align="right">{text(example.withoutMinor)}</Cell>
              <Cell align="right">{text(example.withMinor)}</Cell>
              <Cell align="right" hide="phone">
                {text(example.withMinor - example.withoutMinor)}
              </Cell>
            </Row>
          ))}
        </Table>
      </div>
    </section>
  );
}

function articles({ lines }: Example, locale: Locale): string {
  if (lines.length === 0) return translator(locale)("rehearsals.examples.onlyDelivery");
  const names = lines.slice(0, shown).map(({ name, quantity }) => `${quantity} × ${name}`);
  return [...names, ...(lines.length > shown ? ["…"] : [])].join(", ");
}
