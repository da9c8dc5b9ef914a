import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { StoreState } from '#contract/replies.ts';
import { BackupList } from '#renderer/components/BackupList.tsx';
import { useRecovery } from '#renderer/data/backups.ts';
import { useStart } from '#renderer/data/settings.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './RecoveryScreen.module.css';
import { TroublePage } from './TroublePage.tsx';

type Trouble = Exclude<StoreState, { readonly kind: 'ready' }>;
type Lost = Extract<StoreState, { readonly backups: unknown }>;

/** In place of every other screen where the store cannot be opened: what it means, and the ways on. */
export function RecoveryScreen({ store }: { readonly store: Trouble }) {
  const { texts } = useTexts();
  const { page, title } = texts.recovery[store.kind];
  return (
    <TroublePage page={page} title={title}>
      {store.kind === 'newer' && <Newer needs={store.needs} />}
      {store.kind === 'cannotOpen' && <p className={css.lede}>{texts.recovery.cannotOpen.text[store.why]}</p>}
      {(store.kind === 'damaged' || store.kind === 'missing') && <WaysBack store={store} />}
    </TroublePage>
  );
}

function Newer({ needs }: { readonly needs: string }) {
  const { texts } = useTexts();
  const { version } = useStart();
  const words = texts.recovery.newer;
  return (
    <>
      <p className={css.lede}>{words.text(needs)}</p>
      <p>{words.have(version)}</p>
    </>
  );
}

function WaysBack({ store }: { readonly store: Lost }) {
  const { texts } = useTexts();
  const words = texts.recovery;
  const { restore, startEmpty } = useRecovery();
  const isWorking = restore.isPending || startEmpty.isPending;
  return (
    <>
      <p className={css.lede}>{words[store.kind].text}</p>
      <section className={css.part}>
        <h2>{words.backups}</h2>
        {store.backups.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <BackupList
            backups={store.backups}
            isDisabled={isWorking}
            onRestore={({ name }) => {
              restore.mutate(name);
            }}
          />
        )}
      </section>
      <StartEmpty
        isDisabled={isWorking}
        onStart={() => {
          startEmpty.mutate();
        }}
      />
      <p role="status">{isWorking ? words.working : ''}</p>
    </>
  );
}

interface StartEmptyProps {
  readonly isDisabled: boolean;
  readonly onStart: () => void;
}

/** Last, and only with a yes of its own. */
function StartEmpty({ isDisabled, onStart }: StartEmptyProps) {
  const { texts } = useTexts();
  const words = texts.recovery.empty;
  const [isSure, setIsSure] = useState(false);
  return (
    <section className={css.part}>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <div className={css.sure}>
        <Checkbox
          label={words.sure}
          checked={isSure}
          onChange={(event) => {
            setIsSure(event.currentTarget.checked);
          }}
        />
        <Button variant="default" disabled={!isSure || isDisabled} onClick={onStart}>
          {words.act}
        </Button>
      </div>
    </section>
  );
}
