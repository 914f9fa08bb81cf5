/**
 * An address in the letters that a header can hold: it may be made of what somebody typed or sent. Half a
 * character, which no address can hold, becomes the sign for that.
 */
export const asciiAddress = (address: string): string =>
  address.replace(/[^\x21-\x7e]+/g, (rest) =>
    encodeURIComponent(rest.replace(/\p{Surrogate}/gu, "\ufffd")),
  );
