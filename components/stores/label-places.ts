export type Pin = Readonly<{ code: string; city: string; x: number; y: number }>;
export type PlacedLabel = Readonly<{ x: number; y: number; anchor: "start" | "end" | "middle" }>;

/** Of a capital letter's box at the map's text size, in the map's units. */
const letter = 9.5;
const height = 20;
const gap = 12;

type Box = Readonly<{ left: number; right: number; top: number; bottom: number }>;

/** Beside each pin, on the first side where its city's name covers neither a pin nor a name already written. */
export function placeLabels(pins: readonly Pin[]): ReadonlyMap<string, PlacedLabel> {
  const taken: Box[] = pins.map(({ x, y }) => ({ left: x - 9, right: x + 9, top: y - 9, bottom: y + 9 }));
  const placed = new Map<string, PlacedLabel>();
  for (const pin of pins) {
    const choices = sidesOf(pin);
    const free = choices.find(({ box }) => !taken.some((other) => overlap(box, other))) ?? choices[0];
    if (!free) continue;
    taken.push(free.box);
    placed.set(pin.code, free.label);
  }
  return placed;
}

function sidesOf({ city, x, y }: Pin): { label: PlacedLabel; box: Box }[] {
  const width = city.length * letter;
  const line = (left: number, baseline: number, anchor: PlacedLabel["anchor"], at: number) => ({
    label: { x: at, y: baseline, anchor },
    box: { left, right: left + width, top: baseline - height + 5, bottom: baseline + 5 },
  });
  return [
    line(x + gap, y + 6, "start", x + gap),
    line(x - gap - width, y + 6, "end", x - gap),
    line(x - width / 2, y - gap - 2, "middle", x),
    line(x - width / 2, y + gap + 14, "middle", x),
    line(x - gap - width, y + 20, "end", x - gap),
  ];
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
