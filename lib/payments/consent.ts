/**
 * Which wording of the box "keep this card" is shown (`payment.saved.box`); a change of what it permits is a new number,
 * and who ticked an older one has permitted no more than it said.
 */
export const consentWording = 2;

/** The first wording by which a kept card may be authorised anew for an order that has not left. */
export const consentToAuthoriseAnew = 2;

/** The first wording by which a kept card is offered to its owner for what they buy next. */
export const consentToChoose = 2;
