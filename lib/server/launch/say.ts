/** One readable line for each thing the launcher does, with its time; plain enough for a log. */
export async function step<T>(label: string, work: () => Promise<T> | T): Promise<T> {
  const started = performance.now();
  console.log(`▸ ${label}…`);
  const slow = setInterval(() => console.log(`  still at it: ${label.toLowerCase()}, ${seconds(started)}`), 20_000);
  try {
    return await work();
  } finally {
    clearInterval(slow);
    console.log(`  done in ${seconds(started)}`);
  }
}

/** Says why the shop does not start, one line a reason, and ends. */
export function giveUp(...reasons: string[]): never {
  for (const reason of reasons) console.error(`✗ ${reason}`);
  process.exit(1);
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
