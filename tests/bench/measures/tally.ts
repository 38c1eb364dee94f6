type Answered = readonly Readonly<{ status: number; text: string }>[];

/** "201 × 100, 409 code_exhausted × 900": what was answered, and how often. */
export function tally(answers: Answered): string {
  const counts = new Map<string, number>();
  for (const { status, text } of answers) {
    const code = /"code":\s*"(\w+)"/.exec(text)?.[1];
    const said = status < 300 || !code ? String(status) : `${status} ${code}`;
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return [...counts].map(([said, times]) => `${said} × ${times}`).join(", ");
}
