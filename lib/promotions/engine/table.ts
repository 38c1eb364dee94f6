import type { Grant, Scene, Standing } from "../scene.ts";
import type { Basket, BasketLine, PublishedPromotion } from "../schema.ts";
import { settled } from "./allocation.ts";
import { deliveryFloor, type LineFloor } from "./floors.ts";
import type { Offer } from "./offer.ts";
import { at } from "./shelves.ts";
import { addUp } from "./stacking.ts";

/** What the cart's promotions find: the lines in one order whoever asks, at the prices that the catalogue lane left. */
export type Ground = Readonly<{
  basket: Basket;
  lines: readonly BasketLine[];
  now: Date;
  floors: readonly LineFloor[];
  standings: readonly Standing[];
  /** Promotions of the catalogue lane that act on each line. */
  seats: readonly (readonly PublishedPromotion[])[];
}>;

/** What one promotion did: by line of the ground, to the delivery, and in gifts. */
export type Act = Readonly<{
  offer: Offer;
  /** The lines it saw. */
  open: readonly number[];
  off: readonly number[];
  /** The lines it takes something off. */
  touched: readonly number[];
  deliveryMinor: number;
  gifts: NonNullable<Grant["gifts"]>;
  totalMinor: number;
  /** A floor kept some of it back. */
  floored: boolean;
}>;

/** An act that keeps only the lines it wins. */
export function won(act: Act, wins: (line: number) => boolean): Act {
  const touched = act.touched.filter(wins);
  if (touched.length === act.touched.length) return act;
  const off = new Array<number>(act.off.length).fill(0);
  for (const i of touched) off[i] = act.off[i] ?? 0;
  return { ...act, off, touched, totalMinor: off.reduce((sum, minor) => sum + minor, act.deliveryMinor) };
}

/** The cart while promotions act on it, one after the other. */
export class Table {
  private readonly ground: Ground;
  private readonly standings: Standing[];
  private readonly seats: (readonly PublishedPromotion[])[];
  private deliveryTaken = 0;

  constructor(ground: Ground) {
    this.ground = ground;
    this.standings = [...ground.standings];
    this.seats = [...ground.seats];
  }

  left = (): number[] => this.standings.map(({ leftMinor }) => leftMinor);

  goods = (): number => this.standings.reduce((sum, { leftMinor }) => sum + leftMinor, 0);

  /** The delivery as it is quoted for these goods, and what promotions have left of it. */
  delivery() {
    const quote = this.ground.basket.delivery(this.goods());
    return (
      quote && { method: quote.method, listMinor: quote.minor, minor: Math.max(0, quote.minor - this.deliveryTaken) }
    );
  }

  /** The cart now, as conditions see it: it does not move while a lane is at work. */
  scene(lines: readonly Standing[] = [...this.standings]): Scene {
    const { basket, now } = this.ground;
    let quote: ReturnType<Scene["delivery"]> | undefined;
    return {
      basket,
      lines,
      now,
      delivery: () => {
        if (quote === undefined) quote = this.delivery();
        return quote;
      },
    };
  }

  /** The lines in its reach that nothing already there denies to this offer. */
  open = (offer: Offer): readonly number[] => offer.reach.filter((i) => this.isOpen(i, offer));

  isOpen = (line: number, { promotion }: Offer): boolean =>
    this.seats[line]?.every((other) => addUp(other, promotion)) ?? false;

  /** What the promotion would do when it sees these lines: nothing is taken yet. */
  weigh(offer: Offer, open: readonly number[]): Act {
    const grant = offer.grants(this.scene(at(this.standings, open)));
    const taken = settled(grant, this.rooms(offer, open));
    const wished = (grant.off ?? []).reduce((sum, minor) => sum + minor, grant.sharedMinor ?? 0);
    const off = new Array<number>(this.standings.length).fill(0);
    const touched: number[] = [];
    let goods = 0;
    open.forEach((i, place) => {
      const minor = taken[place] ?? 0;
      if (minor === 0) return;
      off[i] = minor;
      touched.push(i);
      goods += minor;
    });
    const deliveryMinor = this.deliveryOff(grant.deliveryMinor ?? 0);
    return {
      offer,
      open,
      off,
      touched,
      deliveryMinor,
      gifts: grant.gifts ?? [],
      totalMinor: goods + deliveryMinor,
      floored: wished > goods || (grant.deliveryMinor ?? 0) > deliveryMinor,
    };
  }

  /** What an act of the bare ground comes to now: the same, as long as nothing is taken from the lines it saw. */
  again(act: Act): Act {
    const { offer, open } = act;
    const isIntact = offer.promotion.lane !== "delivery" && open.every((i) => this.seats[i] === this.ground.seats[i]);
    return isIntact ? act : this.weigh(offer, offer.lineByLine ? open : this.open(offer));
  }

  take({ offer: { promotion }, off, touched, deliveryMinor }: Act): void {
    for (const i of touched) {
      const standing = this.standings[i];
      if (!standing) continue;
      this.standings[i] = { ...standing, leftMinor: standing.leftMinor - (off[i] ?? 0) };
      this.seats[i] = [...(this.seats[i] ?? []), promotion];
    }
    this.deliveryTaken += deliveryMinor;
  }

  /** A gift is no sale: it may go under its cost. */
  private rooms({ promotion, isGift }: Offer, open: readonly number[]): number[] {
    const floor = promotion.clearance || isGift ? "underCost" : "usual";
    return open.map((i) => Math.max(0, (this.standings[i]?.leftMinor ?? 0) - (this.ground.floors[i]?.[floor] ?? 0)));
  }

  private deliveryOff(wished: number): number {
    if (wished === 0) return 0;
    const floor = deliveryFloor(this.ground.lines, this.left());
    return Math.max(0, Math.min(wished, (this.delivery()?.minor ?? 0) - floor));
  }
}
