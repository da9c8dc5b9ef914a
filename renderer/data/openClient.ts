/** The client on the screen with its academies, as they are typed, and the way edits take to the store. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { View } from '#contract/inputs.ts';
import type { OpenClient } from '#contract/replies.ts';
import { applyEdits, type Edit } from '#domain/edit/edit.ts';
import type { JsonObject } from '#domain/edit/json.ts';
import { ask } from '../api.ts';
import { useProblems } from './problems.ts';
import { sendInOrder } from './sendInOrder.ts';
import { readUndisturbed } from './undisturbed.ts';

type Edits = readonly Edit[];
export interface ClientOnScreen {
  readonly client: OpenClient;
  /** Makes edits of the client: on the screen at once, in the store straight after. */
  readonly changeClient: (edits: Edits) => void;
  readonly changeAcademy: (academy: string, edits: Edits) => void;
}

const clientKey = (id: string): readonly string[] => ['client', id];

/** Null until the client is read. Errors: those of `clients.open`, to the error boundary. */
export function useClient(id: string): ClientOnScreen | null {
  const queries = useQueryClient();
  const { show } = useProblems();
  const key = clientKey(id);
  const { data: client, error } = useQuery({
    queryKey: key,
    // What a plan has changed of it meanwhile is read anew.
    gcTime: 0,
    queryFn: () => readUndisturbed(queries, key, () => ask('clients.open', { client: id })),
  });
  if (error !== null) throw error;
  if (client === undefined) return null;

  const change = (view: View, subject: 'client' | 'academy', edits: Edits): void => {
    queries.setQueryData<OpenClient>(key, (now) => now && withChange(now, view, edits));
    void sendInOrder(
      view,
      edits.map((edit) => ({ ...edit, subject })),
    ).then((answer) => {
      if (!answer.ok) show(answer.problem);
      void queries.invalidateQueries({ queryKey: key });
      void queries.invalidateQueries({ queryKey: ['clients'] });
    });
  };
  return {
    client,
    changeClient: (edits) => {
      change({ kind: 'client', id }, 'client', edits);
    },
    changeAcademy: (academy, edits) => {
      change({ kind: 'academy', id: academy }, 'academy', edits);
    },
  };
}

function withChange(client: OpenClient, view: View, edits: Edits): OpenClient {
  if (view.kind === 'client') return { ...client, document: changed(client.document, edits) };
  return {
    ...client,
    academies: client.academies.map((academy) =>
      academy.id === view.id ? { ...academy, document: changed(academy.document, edits) } : academy,
    ),
  };
}

/** Edits that have nothing to act on are the store's to refuse. */
function changed(document: JsonObject, edits: Edits): JsonObject {
  const edited = applyEdits(document, edits);
  return edited.ok ? edited.value.document : document;
}
