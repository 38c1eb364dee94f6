/** Nothing was asked of the provider, or nothing was heard: the payment may or may not have happened. */
export class ProviderUnavailable extends Error {
  constructor(cause?: unknown) {
    super("The payment provider cannot be reached.", { cause });
    this.name = "ProviderUnavailable";
  }
}

type Settings = Readonly<{
  failures: number;
  openForMs: number;
  now: () => number;
  failed: (error: unknown) => boolean;
}>;

/**
 * Stops asking a provider that does not answer: after `failures` in a row it refuses at once for `openForMs`, then lets
 * a single call try; its success closes the breaker. What `failed` does not call a failure passes through untouched.
 */
export function breaker({ failures, openForMs, now, failed }: Settings) {
  let inARow = 0;
  let openUntil = 0;

  return async <T>(ask: () => Promise<T>): Promise<T> => {
    if (now() < openUntil) throw new ProviderUnavailable();
    if (inARow >= failures) openUntil = now() + openForMs;
    try {
      const answer = await ask();
      inARow = 0;
      openUntil = 0;
      return answer;
    } catch (error) {
      if (!failed(error)) {
        inARow = 0;
        openUntil = 0;
        throw error;
      }
      inARow += 1;
      if (inARow >= failures) openUntil = now() + openForMs;
      throw new ProviderUnavailable(error);
    }
  };
}
