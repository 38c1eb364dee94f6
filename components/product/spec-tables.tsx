import type { ProductPage } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

type Group = ProductPage["specs"][number];

/** More rows than these are folded away, but for the first: a sheet of a hundred and sixty is for those who look for one. */
const most = 30;
const shownOfMany = 20;

/** Characteristics in groups, each a table whose rows are named (ux S51). */
export function SpecTables({ groups, locale }: { groups: ProductPage["specs"]; locale: Locale }) {
  return (
    <>
      <div className="gap-x-12 md:columns-2">
        {groups.map(({ title, rows }) => (
          <Table key={title} title={title} rows={rows.length > most ? rows.slice(0, shownOfMany) : rows} />
        ))}
      </div>
      {groups
        .filter(({ rows }) => rows.length > most)
        .map(({ title, rows }) => (
          <details key={title} className="-mt-4 mb-9">
            <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-blue underline-offset-4 hover:underline">
              {translator(locale)("product.moreSpecs", { title, count: rows.length - shownOfMany })}
            </summary>
            <div className="mt-2 gap-x-12 md:columns-2">
              {halves(rows.slice(shownOfMany)).map(([half, place]) => (
                <Table key={place} rows={half} />
              ))}
            </div>
          </details>
        ))}
    </>
  );
}

/** A table is never broken between columns: a long one is two. */
const halves = (rows: Group["rows"]): (readonly [rows: Group["rows"], place: number])[] => {
  const middle = Math.ceil(rows.length / 2);
  return [
    [rows.slice(0, middle), 0],
    [rows.slice(middle), middle],
  ];
};

function Table({ title, rows }: { title?: string; rows: Group["rows"] }) {
  return (
    <table className="specs">
      {title && <caption>{title}</caption>}
      <tbody>
        {rows.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
