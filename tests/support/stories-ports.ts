/** Where the shop that the stories visit listens, and its payment stand-in beside it. */
export const storiesPort = Number(process.env.STORIES_PORT ?? 4310);
export const standinPort = storiesPort + 1;
