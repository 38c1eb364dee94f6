import { system } from "#lib/kernel/actor";
import { buildFeeds } from "./build.ts";
import { beginFeeds, failFeeds, finishFeeds } from "./commands.ts";
import { feedsAreDue } from "./queries.ts";

const robot = system("feeds");

/** Makes the feeds when somebody asked or their time has come. A failure is told in their room, and thrown for the alarm. */
export async function makeDueFeeds(now: Date): Promise<boolean> {
  if (!(await feedsAreDue(now))) return false;
  await beginFeeds(robot, {}, { now });
  try {
    const { files, problems } = await buildFeeds(now);
    await finishFeeds(robot, { files, problems }, { now });
    return true;
  } catch (error) {
    await failFeeds(robot, { failure: error instanceof Error ? error.message.slice(0, 1_000) : "unknown" }, { now });
    throw error;
  }
}
