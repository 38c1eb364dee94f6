import { PathnameContext } from "next/dist/shared/lib/hooks-client-context.shared-runtime";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Footer } from "#components/shells/footer";

const company = { name: "", capital: "", register: "", address: "", phone: "02 61 91 10 00", email: "a@b.example" };

test.each([
  ["fr", "Renoncer au contrat ici", "Résilier votre contrat"],
  ["en", "Withdraw from the contract here", "Cancel your contract"],
] as const)("every page says how to withdraw and how to end a contract, in %s", (locale, withdraws, ends) => {
  const footer = createElement(Footer, { locale, company, stores: [], pages: [] });
  const foot = renderToStaticMarkup(createElement(PathnameContext.Provider, { value: `/${locale}` }, footer));
  expect(foot).toMatch(new RegExp(`href="/${locale}/retractation"[^>]*>${withdraws}<`));
  expect(foot).toMatch(new RegExp(`href="/${locale}/resiliation"[^>]*>${ends}<`));
});
