"use client";

import { useEffect, useState } from "react";
import { Button } from "#components/ui/button";

/** Opens the browser's own printing; shown only where script can open it. */
export function PrintButton({ label, className = "mt-6" }: { label: string; className?: string }) {
  const [possible, setPossible] = useState(false);
  useEffect(() => setPossible(true), []);
  return (
    possible && (
      <Button
        type="button"
        look="secondary"
        icon="printer"
        className={`${className} print:hidden`}
        onClick={() => window.print()}
      >
        {label}
      </Button>
    )
  );
}
