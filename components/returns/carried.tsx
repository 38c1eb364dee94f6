import type { Units } from "#lib/returns/schema";
import { OrderFields } from "./units-to-choose.tsx";

/** What goes back, carried by a form from step to step. */
export function Carried({
  number,
  token,
  locale,
  lines,
  reason,
}: {
  number: string;
  token: string | undefined;
  locale: string;
  lines: Units;
  reason: string;
}) {
  return (
    <>
      <OrderFields number={number} token={token} locale={locale} />
      <input type="hidden" name="reason" value={reason} />
      {lines.map(({ lineId, quantity }) => (
        <input key={lineId} type="hidden" name={`quantity:${lineId}`} value={quantity} />
      ))}
    </>
  );
}
