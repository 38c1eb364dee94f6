import { roles as everyRole, type RoleCode } from "#lib/identity/roles";

/** How a role gives money back (permissions.md): `SU` with its own password, `4E` with a second person of another role. */
export type Cell = "-" | "W" | "W SU" | "4E" | "4E SU" | "ask";

const ceilings = {
  /** One refund, and all that somebody gives back alone within a day, in cents. */
  smallMinor: 10_000,
  smallADayMinor: 30_000,
  middleMinor: 50_000,
  /** A gesture: money that no line, delivery or return explains. */
  gestureMinor: 1_500,
} as const;

/**
 * The refund rows of the permission matrix; who is not named gives nothing. A store's cells are for what came back to it:
 * it may settle that (`returns.settle`, which narrows), and refunds no order otherwise.
 */
const rows = {
  small: {
    service_agent: "W",
    service_lead: "W",
    store_staff: "W",
    store_manager: "W",
    administrator: "W SU",
    owner: "W SU",
  },
  middle: {
    service_agent: "4E",
    service_lead: "W SU",
    store_staff: "4E",
    store_manager: "W SU",
    administrator: "4E",
    owner: "W SU",
  },
  large: {
    service_agent: "ask",
    service_lead: "4E SU",
    accountant: "4E SU",
    administrator: "4E SU",
    owner: "4E SU",
  },
  gesture: { service_agent: "W", service_lead: "W", administrator: "W", owner: "W" },
  largeGesture: { service_agent: "4E", service_lead: "W SU", administrator: "4E", owner: "W SU" },
} as const satisfies Record<string, Partial<Record<RoleCode, Cell>>>;
export type RefundRow = keyof typeof rows;

/** Money that somebody wants to give back, as far as its ceiling goes. */
export type Demand = Readonly<{
  amountMinor: number;
  isGesture: boolean;
  /** Goods that have left stay with their customer. */
  withoutReturn: boolean;
  /** It goes elsewhere than it came from. */
  toOtherMeans: boolean;
  /** What they gave back alone within a day before this. */
  givenMinor: number;
}>;

/** The row of the matrix that a demand falls into; over its day's sum somebody is in the next one. */
export function rowOf({ amountMinor, isGesture, withoutReturn, toOtherMeans, givenMinor }: Demand): RefundRow {
  if (amountMinor > ceilings.middleMinor || withoutReturn || toOtherMeans) return "large";
  const withinTheDay = givenMinor + amountMinor <= ceilings.smallADayMinor;
  if (isGesture) return amountMinor <= ceilings.gestureMinor && withinTheDay ? "gesture" : "largeGesture";
  return amountMinor <= ceilings.smallMinor && withinTheDay ? "small" : "middle";
}

/** The same of goods that came back, to what paid for them. */
export const rowOfReturn = (amountMinor: number, givenMinor: number): RefundRow =>
  rowOf({ amountMinor, givenMinor, isGesture: false, withoutReturn: false, toOtherMeans: false });

const generosity: readonly Cell[] = ["-", "ask", "4E SU", "4E", "W SU", "W"];

/** What somebody of these roles may do in a row: the most generous of their cells. */
export const cellOf = (row: RefundRow, roles: readonly RoleCode[]): Cell =>
  roles
    .map((role): Cell => (rows[row] as Partial<Record<RoleCode, Cell>>)[role] ?? "-")
    .reduce((best, cell) => (generosity.indexOf(cell) > generosity.indexOf(best) ? cell : best), "-");

/** Whether somebody of these roles signs what a row lets them do with their own password. */
export const signs = (row: RefundRow, roles: readonly RoleCode[]): boolean => cellOf(row, roles).endsWith("SU");

/** Who may be the second person in a row: those it lets do more than ask, of none of the author's own roles. */
export const secondRoles = (row: RefundRow, authorRoles: readonly RoleCode[]): RoleCode[] =>
  signatories.filter((role) => !authorRoles.includes(role) && decides(row, [role]));

const decides = (row: RefundRow, roles: readonly RoleCode[]): boolean => !["-", "ask"].includes(cellOf(row, roles));

/** Whether who looked at the goods is of another role than who pays them back: two people then give the money. */
export const hasSecond = (roles: readonly RoleCode[], inspectors: readonly RoleCode[]): boolean =>
  inspectors.some((role) => !roles.includes(role));

/**
 * The most that somebody of these roles pays back for goods that came, after a colleague of those roles has looked at
 * them; who looked at them too is nobody's second. What goes elsewhere than it came from takes two. Null: all of it.
 */
export function mostOfReturn(
  roles: readonly RoleCode[],
  inspectors: readonly RoleCode[],
  givenMinor: number,
  toOtherMeans = false,
): number | null {
  const isSecond = hasSecond(roles, inspectors);
  if (isSecond && cellOf("large", roles) !== "-" && decides("large", [...roles, ...inspectors])) return null;
  if (toOtherMeans) return 0;
  if (isSecond || cellOf("middle", roles).startsWith("W")) return middleMinor;
  if (!cellOf("small", roles).startsWith("W")) return 0;
  return Math.max(0, Math.min(smallMinor, smallADayMinor - givenMinor));
}

/** Who pays all of a return back alone, after colleagues of those roles have looked at the goods. */
export const payersOf = (amountMinor: number, inspectors: readonly RoleCode[]): RoleCode[] =>
  everyRole
    .filter(({ permissions }) => permissions.includes("returns.settle"))
    .map(({ code }) => code)
    .filter((role) => (mostOfReturn([role], inspectors, 0) ?? amountMinor) >= amountMinor);

/** The roles that hold `orders.approve_refunds`. */
const signatories: readonly RoleCode[] = ["service_lead", "accountant", "administrator", "owner"];

/** Up to where somebody gives back alone, and from where a gesture needs another. */
export const { smallMinor, smallADayMinor, middleMinor, gestureMinor } = ceilings;
