import { system } from "#lib/kernel/actor";
import { every } from "#lib/platform/process";
import { failRehearsal, rehearsePortion } from "#lib/rehearsal/commands-portion";
import { waitingRehearsal } from "#lib/rehearsal/queries";

const actor = system("rehearsal");

/** Plays portion after portion until no rehearsal waits, or another worker has the one that does. */
async function rehearseAll(): Promise<void> {
  for (let id = await waitingRehearsal(); id !== null; id = await waitingRehearsal()) {
    const played = await rehearsePortion(actor, { id }).catch((error: unknown) => String(error));
    if (typeof played === "string") await failRehearsal(actor, { id, problem: played.slice(0, 2_000) });
    else if (!played.ok || !played.value.worked) return;
  }
}

export const rehearsals = [every("play the rehearsals", { seconds: 1 }, rehearseAll)];
