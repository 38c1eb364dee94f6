import { RowPicture } from "#components/admin/row-picture";
import { Cell, RowLink } from "#components/admin/table";
import type { Locale } from "#lib/kernel/locale";
import type { BoardLine } from "#lib/promises/queries-board";
import { stateWords } from "./board-words";
import { DueDate } from "./due-date";

/** Whose order, what in it, and its dates; on a phone the article and the state stand under the name. */
export function LineCells({ line, locale }: { line: BoardLine; locale: Locale }) {
  const { orderNumber, customer, article, options, quantity, picture } = line;
  const what = `${quantity > 1 ? `${quantity} × ` : ""}${article}${options ? `, ${options}` : ""}`;
  return (
    <>
      <Cell>
        <RowLink href={`/admin/orders/${orderNumber}`} whole>
          {orderNumber}
        </RowLink>
      </Cell>
      <Cell>
        {customer}
        <span className="block text-muted lg:hidden">
          {what}
          <br />
          {stateWords(line, locale)}
        </span>
      </Cell>
      <Cell hide="phone">{picture && <RowPicture file={picture} size={28} />}</Cell>
      <Cell hide="phone" rest={what} />
      <Cell>
        <DueDate line={line} locale={locale} />
      </Cell>
    </>
  );
}
