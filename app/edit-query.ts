import type { WantedEdit } from "#lib/edits/schema";
import type { OrderView } from "#lib/orders/schema";

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** What the fields of an edit say in the address of its page. */
export type EditQuery = Readonly<{
  wanted: WantedEdit;
  /** Nothing is asked for that is not so already. */
  empty: boolean;
  units: ReadonlyMap<string, number>;
  toAdd: readonly Readonly<{ sku: string; quantity: number }>[];
  search: string;
  address: Readonly<{ line1: string; line2: string; postcode: string; city: string }> | null;
  way: string;
  point: string;
  discounts: "keep" | "claw_back";
}>;

const first = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);
const numbered = (asked: Asked, prefix: string): [string, number][] =>
  Object.entries(asked).flatMap(([name, value]) => {
    const number = Number(first(value));
    return name.startsWith(prefix) && first(value) !== "" && Number.isInteger(number) && number >= 0
      ? [[name.slice(prefix.length), number]]
      : [];
  });

/** Reads an edit from a page's address: only what differs from the order is wanted. */
export function readEdit(asked: Asked, order: OrderView): EditQuery {
  const lines = order.parcels.flatMap((parcel) => parcel.lines);
  const units = new Map(numbered(asked, "u."));
  const toAdd = numbered(asked, "a.")
    .map(([sku, quantity]) => ({ sku, quantity }))
    .filter(({ quantity }) => quantity > 0);
  const now = order.address && { ...order.address, line2: order.address.line2 ?? "" };
  const field = (name: "line1" | "line2" | "postcode" | "city") => (first(asked[name]) ?? now?.[name] ?? "").trim();
  const address = now && {
    line1: field("line1"),
    line2: field("line2"),
    postcode: field("postcode"),
    city: field("city"),
  };
  const moved =
    now && address && (["line1", "line2", "postcode", "city"] as const).some((one) => address[one] !== now[one]);
  const way = first(asked.way) ?? order.deliveryMethod ?? "";
  const point = first(asked.point) ?? "";
  const changed = lines
    .map(({ id, quantity, cancelledQuantity }) => ({ lineId: id, ordered: quantity - cancelledQuantity }))
    .filter(({ lineId, ordered }) => (units.get(lineId) ?? ordered) !== ordered)
    .map(({ lineId, ordered }) => ({ lineId, quantity: units.get(lineId) ?? ordered }));
  const discounts = first(asked.discounts) === "claw_back" ? "claw_back" : "keep";
  const otherWay = way !== "" && way !== order.deliveryMethod;
  return {
    wanted: {
      lines: changed,
      add: [...toAdd],
      ...(moved && { address: { ...withoutBlank(address), country: "FR" } }),
      ...(otherWay && { deliveryMethod: way }),
      ...(point && { relayPointId: point }),
      discounts,
    },
    empty: changed.length === 0 && toAdd.length === 0 && !moved && !otherWay && !point,
    ...{ units, toAdd, search: (first(asked.find) ?? "").trim().slice(0, 80), address, way, point, discounts },
  };
}

const withoutBlank = ({ line2, ...address }: NonNullable<EditQuery["address"]>) => ({
  ...address,
  ...(line2 && { line2 }),
});
