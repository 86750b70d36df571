/** What an experience can know of a visitor from its address. Unsigned: a visitor can change all of it. */
export interface Visitor {
    /** Your own id of this visit or visitor, such as one minted by your server. */
    sessionUid?: string | undefined;
    firstName?: string | undefined;
    lastName?: string | undefined;
    email?: string | undefined;
    phone?: string | undefined;
}
/**
 * The address of an experience with a visitor's data in it: always base64 of the URL-encoded value, because a plain
 * value of four or eight letters reads as base64 too. What is undefined or empty is left out; other parameters and the
 * fragment stay as they are.
 *
 * Throws a `BridgeError`: `config_type` for a base that is no http(s) address or a value that is no string,
 * `config_unknown_field` for a field that no experience knows.
 */
export declare const experienceUrl: (base: string | URL, visitor: Visitor) => string;
