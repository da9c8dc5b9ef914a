/**
 * A plan as the app keeps it: three documents, since a client has several academies and an academy several cohorts.
 * Together they are the plan file, with nothing lost; an edit belongs to one of them.
 */
import type { PlanFile } from '../planFile.ts';
import { withItemIds, withoutItemIds } from './items.ts';
import { isJson, isJsonObject, type JsonObject } from './json.ts';

export const SUBJECT_KINDS = ['client', 'academy', 'plan'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export interface PlanDocuments {
  /** `client` of the plan file. */
  readonly client: JsonObject;
  /** `academy` of the plan file; empty where the file has none. */
  readonly academy: JsonObject;
  /** The rest of the plan file. */
  readonly plan: JsonObject;
}

/** The three documents of a plan file. Items without an id of their own get one. */
export function documentsOf(file: PlanFile, newId: () => string): PlanDocuments {
  const { client, ...rest } = asJson(file);
  const { academy, ...plan } = rest;
  const isGiven = isJsonObject(academy) && Object.keys(academy).length > 0;
  return {
    client: isJsonObject(client) ? client : {},
    academy: isGiven ? withItemIds(academy, newId) : {},
    // An academy that says nothing stays where it stands, so that the file comes out as it went in.
    plan: withItemIds(isGiven ? plan : rest, newId),
  };
}

/** The plan file that the documents make, not yet held against its shape. */
export function fileOf({ client, academy, plan }: PlanDocuments): JsonObject {
  const { format = null, version = null, academy: empty, ...rest } = withoutItemIds(plan);
  const given = Object.keys(academy).length > 0 ? withoutItemIds(academy) : empty;
  return { format, version, client, ...(given !== undefined && { academy: given }), ...rest };
}

/** The file as plain JSON: a copy in which nothing that stood there is missing. */
function asJson(file: PlanFile): JsonObject {
  const copy: unknown = JSON.parse(JSON.stringify(file));
  return isJson(copy) && isJsonObject(copy) ? copy : {};
}
