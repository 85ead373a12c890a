/** An id for use in an address and a selector: `kinderen[0].geboortedatum` has signs that do not fit there. */
export const veldId = (pad: string) => `vraag-${pad.replaceAll(/\W+/g, '-')}`
