import { Cell, Row, Table } from "#components/admin/table";
import { TextLink } from "#components/ui/text-link";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Person } from "#lib/ownership/answering";
import type { ThingGroup, ThingRow } from "./things.ts";

/** The things of one kind: whose they are, who stands in, and who answers today. */
export function ThingsTable({
  group: { kind, rows },
  mayChange,
  locale,
}: {
  group: ThingGroup;
  mayChange: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <section aria-labelledby={`kind-${kind}`} className="pt-5">
      <h2 id={`kind-${kind}`} className="px-5 pb-1 text-base">
        {t(`ownership.kinds.${kind}`)}
      </h2>
      <Table
        caption={t(`ownership.kinds.${kind}`)}
        columns={[
          { name: t("ownership.thing") },
          { name: t("ownership.owner") },
          { name: t("ownership.substitute"), hide: "phone" },
          { name: t("ownership.today"), hide: "phone" },
          ...(mayChange ? [{ name: t("ownership.change"), align: "right", quiet: true } as const] : []),
        ]}
      >
        {rows.map((row) => (
          <Row key={row.thing}>
            <Cell>
              <span className={row.depth === 0 ? "" : row.depth === 1 ? "pl-4" : "pl-8"}>{row.name}</span>
            </Cell>
            <Cell muted={!row.own}>
              {row.answers && (row.own ? named(row.answers.owner, locale) : inherited(row, locale))}
            </Cell>
            <Cell muted hide="phone">
              {row.answers?.substitute ? named(row.answers.substitute, locale) : t("ownership.nobody")}
            </Cell>
            <Cell hide="phone">
              {row.answers?.person.name ?? t("ownership.nobody")}
              {row.answers && row.answers.why !== "owner" && (
                <span className="text-vermilion">
                  {" "}
                  ({t(`ownership.why.${row.answers.why}`, { owner: row.answers.owner.name })})
                </span>
              )}
            </Cell>
            {mayChange && (
              <Cell align="right">
                <TextLink
                  href={`/admin/ownership?thing=${encodeURIComponent(row.thing)}#name`}
                  aria-label={t("ownership.changeOf", { name: row.name })}
                >
                  {t("ownership.change")}
                </TextLink>
              </Cell>
            )}
          </Row>
        ))}
      </Table>
    </section>
  );
}

const named = ({ name, gone }: Person, locale: Locale) =>
  gone ? translator(locale)("ownership.gone", { name }) : name;

const inherited = ({ answers }: ThingRow, locale: Locale) =>
  translator(locale)("ownership.inherited", { name: answers ? named(answers.owner, locale) : "" });
