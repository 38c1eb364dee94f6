import type { Grant, Scene, Standing } from "../scene.ts";
import type { Basket, BasketLine, PublishedPromotion } from "../schema.ts";
import { settled } from "./allocation.ts";
import { deliveryFloor, floorOf } from "./floors.ts";
import type { Offer } from "./offer.ts";
import { at } from "./shelves.ts";
import { addUp } from "./stacking.ts";

/** What the cart's promotions find: the lines in one order whoever asks, at the prices that the catalogue lane left. */
export type Ground = Readonly<{
  basket: Basket;
  lines: readonly BasketLine[];
  now: Date;
  left: readonly number[];
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

/** The cart while promotions act on it, one after the other. */
export class Table {
  private readonly ground: Ground;
  private readonly standings: Standing[];
  private readonly seats: (readonly PublishedPromotion[])[];
  private deliverySeats: readonly PublishedPromotion[] = [];
  private deliveryTaken = 0;

  constructor(ground: Ground) {
    this.ground = ground;
    this.standings = ground.lines.map((line, i) => ({
      line,
      leftMinor: ground.left[i] ?? 0,
      reduced: (ground.seats[i]?.length ?? 0) > 0,
    }));
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
  open = ({ promotion, reach }: Offer): readonly number[] =>
    reach.filter((i) => this.seats[i]?.every((other) => addUp(other, promotion)));

  /** What the promotion would do when it sees these lines, and keeps what it wins of them: nothing is taken yet. */
  weigh(offer: Offer, open: readonly number[], wins: (line: number) => boolean = () => true): Act {
    const standings = at(this.standings, open);
    const grant = offer.grants(this.scene(standings));
    const taken = grant.off || grant.sharedMinor ? settled(grant, this.rooms(offer, standings)) : [];
    const wished = (grant.off ?? []).reduce((sum, minor) => sum + minor, grant.sharedMinor ?? 0);
    const off = new Array<number>(this.standings.length).fill(0);
    const touched: number[] = [];
    let goods = 0;
    for (const [place, i] of open.entries()) {
      const minor = taken[place] ?? 0;
      if (minor === 0 || !wins(i)) continue;
      off[i] = minor;
      touched.push(i);
      goods += minor;
    }
    const deliveryMinor = this.deliveryOff(offer.promotion, grant.deliveryMinor ?? 0);
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

  take({ offer: { promotion }, off, touched, deliveryMinor }: Act): void {
    for (const i of touched) {
      const standing = this.standings[i];
      if (!standing) continue;
      this.standings[i] = { ...standing, leftMinor: standing.leftMinor - (off[i] ?? 0) };
      this.seats[i] = [...(this.seats[i] ?? []), promotion];
    }
    if (deliveryMinor === 0) return;
    this.deliveryTaken += deliveryMinor;
    this.deliverySeats = [...this.deliverySeats, promotion];
  }

  /** A gift is no sale: it may go under its cost. */
  private rooms({ promotion, isGift }: Offer, standings: readonly Standing[]): number[] {
    return standings.map(({ line, leftMinor }) => {
      const floor = floorOf(line, promotion.clearance || isGift, line.method === "pickup");
      return line.kind === "gift_card" ? 0 : Math.max(0, leftMinor - floor * line.quantity);
    });
  }

  private deliveryOff(promotion: PublishedPromotion, wished: number): number {
    if (wished === 0 || !this.deliverySeats.every((other) => addUp(other, promotion))) return 0;
    const floor = deliveryFloor(this.ground.lines, this.left());
    return Math.max(0, Math.min(wished, (this.delivery()?.minor ?? 0) - floor));
  }
}
