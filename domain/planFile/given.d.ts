/** What of a file says something. */
/** The text, or null where it says nothing. */
export declare function known(text: string | null | undefined): string | null;
export declare function all<Item>(items: readonly Item[] | null | undefined): readonly Item[];
/** The lines that say something. */
export declare function spoken(lines: readonly string[] | null | undefined): readonly string[];
