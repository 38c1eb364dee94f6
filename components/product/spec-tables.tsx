import type { ProductPage } from "#lib/catalogue/schema";

/** Characteristics in groups, each a table whose rows are named (ux S51). */
export function SpecTables({ groups }: { groups: ProductPage["specs"] }) {
  return (
    <div className="gap-x-12 md:columns-2">
      {groups.map(({ title, rows }) => (
        <table key={title} className="mb-9 w-full break-inside-avoid text-[15px]">
          <caption className="pb-2.5 text-left font-display text-lg font-[650] tracking-tight">{title}</caption>
          <tbody>
            {rows.map(({ label, value }) => (
              <tr key={label} className="border-t border-hairline">
                <th scope="row" className="w-[44%] py-2.5 pr-4 text-left align-top font-normal text-muted">
                  {label}
                </th>
                <td className="figures py-2.5 align-top wrap-anywhere">{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
