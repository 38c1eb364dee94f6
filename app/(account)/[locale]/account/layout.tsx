import type { Metadata } from "next";
import { connection } from "next/server";
import { Viewing } from "../viewing";

export const metadata: Metadata = { robots: { index: false } };

/** Everything here is one person's own: rendered for each request, kept by no cache. */
export default async function Layout({ children, params }: LayoutProps<"/[locale]/account">) {
  await connection();
  return (
    <>
      <Viewing params={params} />
      {children}
    </>
  );
}
