/** Waits until the shop says it is ready, or tells what it still lacks when the time is over. */
export async function untilReady(address: string, seconds: number): Promise<string | null> {
  const until = Date.now() + seconds * 1000;
  let answer = "no answer yet";
  while (Date.now() < until) {
    try {
      const response = await fetch(`${address}/readyz`);
      if (response.ok) return null;
      answer = await response.text();
    } catch {
      // not listening yet
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return answer;
}
