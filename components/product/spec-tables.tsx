import type { ProductPage } from "#lib/catalogue/schema";

/** Characteristics in groups, each a table whose rows are named (ux S51). */
export function SpecTables({ groups }: { groups: ProductPage["specs"] }) {
  return (
    <div className="gap-x-12 md:columns-2">
      {groups.map(({ title, rows }) => (
        <table key={title} className="specs">
          <caption>{title}</caption>
          <tbody>
            {rows.map(({ label, value }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
