"use client";

import "./globals.css";

/** When not even the frame of a page can be made: both languages, since nothing else is known. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="fr">
      <body>
        <title>Bonnefoy &amp; Filles</title>
        <main className="container-page py-16">
          <h1 className="text-3xl">La boutique ne répond pas.</h1>
          <p className="mt-3 max-w-[60ch]">
            C’est de notre fait, et c’est noté. Rechargez la page dans une minute. Votre panier est intact.
          </p>
          <p className="mt-6 max-w-[60ch] text-muted" lang="en">
            The shop is not answering. The fault is ours, and it is on record. Reload the page in a minute; your basket
            is intact.
          </p>
          {error.digest && <p className="figures mt-6 text-sm text-muted">{error.digest}</p>}
          <p className="mt-8">
            <button
              type="button"
              onClick={() => location.reload()}
              className="h-12 rounded-control bg-blue px-5 font-semibold text-on-blue"
            >
              Recharger · Reload
            </button>
          </p>
        </main>
      </body>
    </html>
  );
}
