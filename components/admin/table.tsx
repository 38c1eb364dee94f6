import { clsx } from "clsx";
import type { ReactNode } from "react";

/** The outer cells stand on the pane's margin, also where a phone hides the first or the last ones. */
const cell =
  "px-2 first:pl-5 last:pr-5 max-lg:data-hide:hidden max-lg:[&:nth-child(1_of_:not([data-hide]))]:pl-5 max-lg:[&:nth-last-child(1_of_:not([data-hide]))]:pr-5";

/** `quiet`: the name is told to screen readers only. */
export type Column = Readonly<{ name: string; align?: "right"; hide?: "phone"; quiet?: boolean }>;

/** A list of the back office: 34 px rows (44 px under a finger), hairlines, figures in columns. Rows are walked with j and k. It takes the focus itself, so that a table without links is scrolled by key too. */
export function Table({
  caption,
  columns,
  children,
}: {
  caption: string;
  columns: readonly Column[];
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reached by the keyboard (WCAG 2.1.1)
    <div tabIndex={0} className="overflow-x-auto -outline-offset-2">
      <table className="figures w-full text-[13px]">
        <caption className="sr-only">{caption}</caption>
        <thead className="bg-paper">
          <tr className="h-8 text-xs text-muted">
            {columns.map((column) => (
              <th
                key={column.name}
                scope="col"
                data-hide={column.hide}
                className={clsx(cell, "relative font-normal", column.align === "right" ? "text-right" : "text-left")}
              >
                {column.quiet ? <span className="sr-only">{column.name}</span> : column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** A row that opens `href`; the first cell carries the link, stretched over the row. */
export function Row({ children }: { children: ReactNode }) {
  return (
    <tr className="relative h-[34px] border-t border-hairline focus-within:bg-blue-tint hover:bg-wash max-lg:h-11">
      {children}
    </tr>
  );
}

/** `rest`: what the other cells leave is its width, and what does not fit is cut short; once in a row at most. */
export function Cell({
  align,
  hide,
  muted,
  rest,
  children,
}: {
  align?: "right";
  hide?: "phone";
  muted?: boolean;
  rest?: string;
  children?: ReactNode;
}) {
  return (
    <td
      data-hide={hide}
      className={clsx(
        cell,
        "py-0.5",
        align === "right" ? "text-right whitespace-nowrap" : "lg:whitespace-nowrap",
        muted && "text-muted",
        rest !== undefined && "w-full max-w-0 truncate",
      )}
      title={rest}
    >
      {rest ?? children}
    </td>
  );
}

/** `whole`: a number that never breaks, however narrow the screen. */
export function RowLink({ href, whole, children }: { href: string; whole?: boolean; children: ReactNode }) {
  return (
    <a
      href={href}
      data-row
      className={`font-medium after:absolute after:inset-0 hover:text-blue ${whole ? "whitespace-nowrap" : ""}`}
    >
      {children}
    </a>
  );
}
