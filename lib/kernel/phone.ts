/** "02 61 91 10 01" as a link that dials from anywhere: tel:+33261911001. */
export const dialled = (phone: string): string => `tel:${phone.replace(/\s/g, "").replace(/^0/, "+33")}`;
