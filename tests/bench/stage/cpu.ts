import { readdirSync, readFileSync } from "node:fs";

/** The unit in which Linux counts the time of a process. */
const tickMs = 10;

type Stat = Readonly<{ parent: number; ticks: number }>;

/** Processor time in ms that a process has used, and that all children of another have; null where there is no /proc. */
export function processorTimes(pid: number, parent: number): { own: number; children: number } | null {
  try {
    const all = readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => statOf(name));
    const ended = statOf(String(parent), [15, 16]);
    const children = [...all.filter((stat) => stat.parent === parent), ...ended];
    return { own: sum(statOf(String(pid))), children: sum(children) };
  } catch {
    return null;
  }
}

/** The parent of a process. */
export const parentOf = (pid: number): number => statOf(String(pid))[0]?.parent ?? 0;

/** Nothing when the process has just ended. Fields are counted as in proc(5); 15 and 16 are those of ended children. */
function statOf(pid: string, [user, system] = [13, 14]): Stat[] {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^\d+ \(.*\) /, "0 _ ")
      .split(" ");
    return [{ parent: Number(fields[3]), ticks: Number(fields[user ?? 0]) + Number(fields[system ?? 0]) }];
  } catch {
    return [];
  }
}

const sum = (stats: readonly Stat[]): number => stats.reduce((ticks, stat) => ticks + stat.ticks, 0) * tickMs;
