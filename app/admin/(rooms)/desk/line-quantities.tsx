import { Input } from "#components/ui/input";
import type { OrderView } from "#lib/orders/schema";

/** How many of each article of an order, none to begin with, and never more than are left of it. */
export function LineQuantities({ order, label }: Readonly<{ order: OrderView; label: string }>) {
  const lines = order.parcels
    .flatMap(({ lines }) => lines)
    .map((line) => ({ ...line, left: line.quantity - Math.max(line.cancelledQuantity, line.refundedQuantity) }))
    .filter(({ left }) => left > 0);
  return (
    <fieldset>
      <legend className="pb-1 font-medium">{label}</legend>
      <ul className="divide-y divide-hairline border-y border-hairline">
        {lines.map(({ id, name, left }) => (
          <li key={id} className="flex items-center gap-3 py-2">
            <label htmlFor={`some-${id}`} className="min-w-0 flex-1">
              {name} <span className="figures text-muted">/ {left}</span>
            </label>
            <input type="hidden" name={`left:${id}`} value={left} />
            <Input
              id={`some-${id}`}
              name={`quantity:${id}`}
              type="number"
              min={0}
              max={left}
              defaultValue={0}
              className="figures w-20! text-center"
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
