/** What was announced of an article and became of it so far. */
export type Announced = Readonly<{ quantity: number; received: number; missing: number }>;

/** What was unloaded of it now, and how many of those are damaged. */
export type Unloaded = Readonly<{ received: number; damaged: number }>;

export type Arrival = Readonly<{ received: number; surplus: number; damaged: number; missing: number }>;

export const onItsWay = ({ quantity, received, missing }: Announced): number => quantity - received - missing;

/**
 * Counts an arrival against what is still on its way: more than that is surplus, and with the last arrival (`closing`)
 * what has not come is given up. So received + missing + on its way stay what was sent.
 */
export function arrivalOf(announced: Announced, { received, damaged }: Unloaded, closing: boolean): Arrival {
  const due = onItsWay(announced);
  const expected = Math.min(received, due);
  return { received: expected, surplus: received - expected, damaged, missing: closing ? due - expected : 0 };
}

/** Whether an arrival differs from what was announced, so that somebody must say why. */
export const differs = ({ surplus, damaged, missing }: Arrival): boolean => surplus + damaged + missing > 0;
