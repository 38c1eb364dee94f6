"use client";

import { Button } from "#components/ui/button";
import { useErrorWords } from "#components/ui/error-words";

/** A page that failed: what happened, what to do, and the reference that finds it in the logs. */
export function PageError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const words = useErrorWords();
  if (!words) throw error;
  return (
    <section role="alert" className="container-page py-16 lg:py-28">
      <h1 className="text-4xl leading-[1.05] font-bold tracking-[-0.03em]">{words.title}</h1>
      <p className="mt-4 max-w-[52ch] text-lg text-pretty">{words.text}</p>
      {error.digest && (
        <p className="figures mt-4 text-sm text-muted">{words.reference.replace("{reference}", error.digest)}</p>
      )}
      <p className="mt-8">
        <Button size="lg" type="button" icon="refresh-cw" onClick={retry}>
          {words.retry}
        </Button>
      </p>
    </section>
  );
}
