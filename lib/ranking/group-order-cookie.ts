/** Says of which group a browser is shown the order of lists: the group's code, nothing of who its reader is. */
export const groupOrderCookie = "pour";
