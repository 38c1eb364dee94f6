import type { Locale } from "#lib/kernel/locale";

export type WrittenMail = Readonly<{ subject: string; html: string; text: string }>;

/** A mail's writer: the same props in either language. Props are checked where the template is defined. */
export type MailTemplate<P> = (props: P, locale: Locale) => Promise<WrittenMail>;

/** Named templates with the props of each. `templates` of components/mails is the one map of the shop. */
type TemplateMap = Readonly<Record<string, (props: never, locale: Locale) => Promise<WrittenMail>>>;

let known: Readonly<Record<string, MailTemplate<unknown>>> = {};

/** Hands the templates, which are components, to the processes, which are not: called once where the worker starts. */
export function registerTemplates(templates: TemplateMap): void {
  known = templates as Readonly<Record<string, MailTemplate<unknown>>>;
}

/** Writes a mail. Throws when no template has this name: nothing was registered, or the name is wrong. */
export function renderTemplate<P>(name: string, props: P, locale: Locale): Promise<WrittenMail> {
  const template = known[name];
  if (!template) throw new Error(`no mail template is registered as "${name}"`);
  return template(props, locale);
}
