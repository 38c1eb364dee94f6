import type { ProductQuestions } from "#lib/questions/schema";

/**
 * What search engines read of the questions that the page shows (schema.org FAQPage): those that the house itself has
 * answered, each with that answer. Null where there are none.
 */
export function questionSchema({ questions }: ProductQuestions) {
  const answered = questions.flatMap(({ text, locale, answers }) => {
    const own = answers.find(({ buyer }) => !buyer);
    return own
      ? [
          {
            "@type": "Question",
            name: text,
            inLanguage: locale,
            acceptedAnswer: { "@type": "Answer", text: own.text, inLanguage: own.locale },
          },
        ]
      : [];
  });
  return answered.length > 0 ? { "@context": "https://schema.org", "@type": "FAQPage", mainEntity: answered } : null;
}
