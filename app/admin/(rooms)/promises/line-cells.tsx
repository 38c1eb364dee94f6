import { Cell, RowLink } from "#components/admin/table";
import { pictureAt } from "#components/trade/picture";
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
      <Cell hide="phone">
        {picture && (
          <img
            src={pictureAt(picture, 96)}
            alt=""
            width={28}
            height={28}
            loading="lazy"
            className="size-7 max-w-none rounded-[3px] bg-sweep object-cover"
          />
        )}
      </Cell>
      <Cell hide="phone" rest={what} />
      <Cell>
        <DueDate line={line} locale={locale} />
      </Cell>
    </>
  );
}
