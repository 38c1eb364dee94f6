import type { Metadata } from "next";
import { connection } from "next/server";

export const metadata: Metadata = { robots: { index: false } };

/** Everything here is one person's own: rendered for each request, kept by no cache. */
export default async function Layout({ children }: LayoutProps<"/[locale]/account">) {
  await connection();
  return children;
}
