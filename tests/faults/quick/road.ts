/** Something that people and the shop do, which may be struck at every place it touches the database or the provider. */
export type Road<S> = Readonly<{
  name: string;
  /** What it starts from; made anew for each blow. */
  prepare: () => Promise<S>;
  /** Several go at once, and whoever comes first is another each time: so are its places. */
  atOnce?: true;
  /** All of it; whoever was interrupted does it again. */
  go: (subject: S) => Promise<unknown>;
  /** How it stands with the shop, the provider and the post, in words. */
  read: (subject: S) => Promise<string>;
  /** Gone to its end, however often it was begun. */
  done: string;
  /** Never begun; what nobody comes back to is this or done, and nothing in between. */
  undone: string;
}>;
