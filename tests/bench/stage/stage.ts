import type { Load } from "../line.ts";
import { type Catalogue, type Filled, readCatalogue, refill } from "./catalogue.ts";
import { processorTimes } from "./cpu.ts";
import { type BenchDatabase, openDatabase } from "./database.ts";
import { openFloor, openHello } from "./floor.ts";
import type { Server } from "./program.ts";
import { openShop } from "./shop.ts";

export type Options = Readonly<{
  /** Where the databases, the floor app and the profiles live. */
  dir: string;
  products: number;
  /** How long each load lasts. */
  seconds: number;
  buyers: number;
  /** Random carts to price. */
  carts: number;
  profileDir: string | null;
  tell: (text: string) => void;
}>;

/** What measures stand on. Each part is opened when the first measure asks for it, and all of them are closed at the end. */
export class Stage {
  readonly options: Options;
  readonly #opened = new Map<string, Promise<unknown>>();
  readonly #closers: (() => Promise<unknown>)[] = [];

  constructor(options: Options) {
    this.options = options;
  }

  database = (): Promise<BenchDatabase> =>
    this.#once("database", async () => {
      this.options.tell("opening the database");
      const db = await openDatabase(this.options.dir, this.options.products);
      this.#closers.push(() => db.close());
      return db;
    });

  /** Empties the database and imports anew; only before the shop is open. */
  async refill(): Promise<Filled> {
    const { dir, products, tell } = this.options;
    const db = await this.database();
    tell(`importing ${products} products into an empty database`);
    return refill(db, dir, products);
  }

  catalogue = (): Promise<Catalogue> =>
    this.#once("catalogue", async () => {
      const { products } = this.options;
      const { url } = await this.database();
      const found =
        (await readCatalogue(url, products)) ?? ((await this.refill()) && (await readCatalogue(url, products)));
      if (!found) throw new Error(`The import did not list ${products} products.`);
      return found;
    });

  shop = (): Promise<Server> =>
    this.#once("shop", async () => {
      const { dir, profileDir, tell } = this.options;
      await this.catalogue();
      tell("opening the shop");
      return this.#server(openShop((await this.database()).url, dir, profileDir));
    });

  floor = (): Promise<Server> =>
    this.#once("floor", async () => {
      const { dir, tell } = this.options;
      await this.catalogue();
      return this.#server(openFloor((await this.database()).url, dir, tell));
    });

  hello = (): Promise<Server> => this.#once("hello", () => this.#server(openHello()));

  /** A load on the shop, or on another server, with the processor time that it and PostgreSQL spent on it. */
  async metered(work: () => Promise<Load>, server?: Server): Promise<Load> {
    const { pid } = server ?? (await this.shop());
    const { postmaster } = await this.database();
    const before = processorTimes(pid, postmaster);
    const load = await work();
    const after = processorTimes(pid, postmaster);
    if (!before || !after) return load;
    return { ...load, cpu: { web: after.own - before.own, database: after.children - before.children } };
  }

  async close(): Promise<void> {
    for (const close of this.#closers.reverse()) await close();
  }

  async #server(opening: Promise<Server>): Promise<Server> {
    const server = await opening;
    this.#closers.push(server.stop);
    return server;
  }

  #once<T>(name: string, open: () => Promise<T>): Promise<T> {
    const opened = (this.#opened.get(name) as Promise<T> | undefined) ?? open();
    this.#opened.set(name, opened);
    return opened;
  }
}
