import { LRUCache } from "lru-cache";
import { clock } from "#lib/platform/clock";
import { log } from "#lib/platform/log";
import { turnstile } from "#lib/platform/turnstile";
import { isShareable, type PackedPage, packPage } from "./pack-page.ts";
import { bestBodies } from "./page-bodies.ts";
import type { RenderedPage } from "./render-page.ts";

type Stored = Readonly<{ page: PackedPage; tags: ReadonlySet<string>; until: number }>;
type Making = { page: Promise<PackedPage>; purged: Set<string>; spoiled: boolean };
export type Outcome = "hit" | "miss" | "bypass";

const lifeMs = 10 * 60_000;
const absentLifeMs = 30_000;
/** Pages made at a time: more at once would only wait for the database's connections, until those refuse. */
const makers = 8;
/** What an entry takes besides its bodies: name, headers (a hash for every inline script), tags, bookkeeping. */
const entryBytes = 6_000;

const bytesOf = ({ page: { bodies } }: Stored): number => entryBytes + bodies.br.length + (bodies.gzip?.length ?? 0);

/**
 * The shop's pages, rendered once and kept until a tag they carry is purged, the hour they are true until has come, or ten
 * minutes have passed. It only answers while it hears the purges: closed, every page is rendered anew. See decision 0001.
 */
export class PageCache {
  readonly #stored: LRUCache<string, Stored>;
  readonly #making = new Map<string, Making>();
  readonly #inTurn = turnstile(makers);
  readonly #improving = new Set<Stored>();
  #improved = Promise.resolve();
  readonly #now: () => Date;
  #open = false;

  constructor({ bytes = 96 * 1_048_576, now = clock.now } = {}) {
    this.#stored = new LRUCache({ maxSize: bytes, sizeCalculation: bytesOf });
    this.#now = now;
  }

  /** The page of that name; whoever asks for one that is just being made waits for it. */
  async page(key: string, render: () => Promise<RenderedPage>): Promise<{ page: PackedPage; outcome: Outcome }> {
    const stored = this.#open ? this.#stored.get(key) : undefined;
    if (stored && stored.until > this.#now().getTime()) {
      if (!stored.page.bodies.gzip) this.#improve(key, stored);
      return { page: stored.page, outcome: "hit" };
    }

    const shared = this.#making.get(key);
    if (shared) return { page: await shared.page, outcome: "hit" };
    return { page: await this.#make(key, render), outcome: this.#open ? "miss" : "bypass" };
  }

  /** Forgets every page that carries one of these tags, also those being made now from what was read before. */
  purge(tags: readonly string[]): void {
    for (const [key, { tags: carried }] of this.#stored.entries()) {
      if (tags.some((tag) => carried.has(tag))) this.#stored.delete(key);
    }
    for (const making of this.#making.values()) for (const tag of tags) making.purged.add(tag);
    this.#making.clear();
  }

  open(): void {
    this.#open = true;
  }

  close(): void {
    this.#open = false;
    this.#stored.clear();
    for (const making of this.#making.values()) making.spoiled = true;
    this.#making.clear();
  }

  async #make(key: string, render: () => Promise<RenderedPage>): Promise<PackedPage> {
    const making: Making = { page: Promise.resolve(null as never), purged: new Set(), spoiled: !this.#open };
    making.page = this.#inTurn(render).then(async (rendered) => {
      const page = await packPage(rendered);
      if (!making.spoiled) this.#keep(key, rendered, page, making.purged);
      return page;
    });
    this.#making.set(key, making);
    try {
      return await making.page;
    } finally {
      if (this.#making.get(key) === making) this.#making.delete(key);
    }
  }

  #keep(key: string, rendered: RenderedPage, page: PackedPage, purged: ReadonlySet<string>): void {
    const { tags, staleAt } = rendered.scope;
    if (!isShareable(rendered) || [...tags].some((tag) => purged.has(tag))) return;
    const life = this.#now().getTime() + (page.status !== 200 ? absentLifeMs : lifeMs);
    this.#stored.set(key, { page, tags, until: Math.min(life, staleAt?.getTime() ?? life) });
  }

  /** Gives a page that is asked for again its best bodies: after the answer, and one page at a time. */
  #improve(key: string, stored: Stored): void {
    if (this.#improving.has(stored)) return;
    const isKept = () => this.#stored.peek(key) === stored;
    const improve = async () => {
      if (!isKept()) return;
      const page = { ...stored.page, bodies: await bestBodies(stored.page.bodies) };
      if (isKept()) this.#stored.set(key, { ...stored, page });
    };
    this.#improving.add(stored);
    this.#improved = this.#improved
      .then(improve)
      .catch((error) => log.error({ err: error, key }, "page not compressed better"))
      .finally(() => this.#improving.delete(stored));
  }
}
