/** Runs `finish` once when this process is asked to end, or when the process that started it is gone; then ends. */
export function onStop(finish: () => Promise<unknown> | unknown): void {
  let asked = false;
  const stop = async () => {
    if (asked) return;
    asked = true;
    try {
      await finish();
      process.exit(0);
    } catch (error) {
      console.error(error);
      process.exit(1);
    }
  };
  for (const event of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) process.on(event, stop);
}
