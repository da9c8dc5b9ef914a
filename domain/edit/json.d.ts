/** JSON values as the app's documents hold them: plan files with every field they came with. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
    readonly [field: string]: Json;
}
/** What JSON.parse gives is JSON; nothing else is told apart here. */
export declare function isJson(value: unknown): value is Json;
export declare function isJsonObject(value: Json | undefined): value is JsonObject;
export declare function isJsonList(value: Json | undefined): value is readonly Json[];
/** Whether two values say the same, whatever the order of their fields. */
export declare function isSame(a: Json | undefined, b: Json | undefined): boolean;
export declare function withoutField(object: JsonObject, field: string): JsonObject;
