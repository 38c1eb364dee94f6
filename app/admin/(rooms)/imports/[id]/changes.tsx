import { Tabs } from "#components/admin/filter-bar";
import { Cell, Row, Table } from "#components/admin/table";
import { type ChangeRow, type ImportView, importChanges } from "#lib/imports/queries";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { fieldText } from "../field-text";

const kinds = ["created", "changed"] as const;

/** Product by product what an import would change or changed, from what to what. */
export async function Changes({
  run,
  locale,
  kind,
  after,
}: {
  run: ImportView;
  locale: Locale;
  kind: string;
  after: number;
}) {
  const t = translator(locale);
  const only = kinds.find((one) => one === kind) ?? null;
  const { rows, next } = await importChanges(run.id, { kind: only, after: Number.isInteger(after) ? after : -1 });
  const address = (over: Readonly<Record<string, string | number>>) =>
    `/admin/imports/${run.id}?${new URLSearchParams(Object.entries(over).map(([key, value]) => [key, String(value)]))}`;
  return (
    <section className="pt-6">
      <Tabs
        label={t("imports.changes.what")}
        tabs={[
          { href: address({}), name: t("imports.changes.all"), current: !only, count: run.added + run.changed },
          ...kinds.map((one) => ({
            href: address({ kind: one }),
            name: t(`imports.changes.${one}`),
            current: one === only,
            count: one === "created" ? run.added : run.changed,
          })),
        ]}
      />
      {rows.length === 0 && <p className="px-5 py-6 text-muted">{t("imports.changes.none")}</p>}
      {rows.length > 0 && (
        <Table
          caption={t("imports.changes.what")}
          columns={[
            { name: t("imports.changes.line"), hide: "phone" },
            { name: t("imports.changes.product") },
            { name: t("imports.changes.what") },
          ]}
        >
          {rows.map((row) => (
            <ChangeLine key={row.line} row={row} locale={locale} />
          ))}
        </Table>
      )}
      {next !== null && (
        <a
          href={address({ ...(only && { kind: only }), after: next })}
          className="mx-5 mt-3 inline-flex min-h-11 items-center text-blue underline-offset-4 hover:underline"
        >
          {t("imports.changes.more")}
        </a>
      )}
    </section>
  );
}

/** So many fields are told of one product; the rest is the same kind of thing. */
const told = 8;

function ChangeLine({ row, locale }: { row: ChangeRow; locale: Locale }) {
  const t = translator(locale);
  return (
    <Row>
      <Cell muted hide="phone">
        {row.line}
      </Cell>
      <Cell>
        <span className="whitespace-normal">{row.name}</span>
        {row.undone && <span className="text-muted"> ({t(`imports.marks.${row.undone as "kept"}`)})</span>}
      </Cell>
      <Cell>
        {row.kind === "created" ? (
          <span className="text-fir">{t("imports.changes.isNew")}</span>
        ) : (
          <ul className="grid gap-0.5 py-1">
            {row.fields.slice(0, told).map((change) => {
              const { name, before, after } = fieldText(change, locale);
              return (
                <li key={`${change.field} ${change.sku}`} className="whitespace-normal">
                  <span className="text-muted">{name}</span> <del className="text-muted">{before}</del>{" "}
                  <ins className="font-medium no-underline">{after}</ins>
                </li>
              );
            })}
            {row.fields.length > told && <li className="text-muted">+ {row.fields.length - told}</li>}
          </ul>
        )}
      </Cell>
    </Row>
  );
}
