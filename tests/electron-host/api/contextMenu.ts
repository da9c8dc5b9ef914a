/** What Electron says of the place where a context menu is asked for. */
import type { ContextMenuPlace } from '../page/messages.ts';

export function contextMenuParameters(
  { x, y, isEditable, selectionText }: ContextMenuPlace,
  pageURL: string,
): Readonly<Record<string, unknown>> {
  const isSelected = selectionText !== '';
  return {
    ...{ x, y, pageURL, frameURL: pageURL, isEditable, selectionText },
    ...{ linkURL: '', linkText: '', srcURL: '', mediaType: 'none' },
    ...{ misspelledWord: '', dictionarySuggestions: [], menuSourceType: 'mouse' },
    editFlags: {
      ...{ canUndo: isEditable, canRedo: isEditable, canSelectAll: true },
      ...{ canCut: isEditable && isSelected, canCopy: isSelected },
      ...{ canPaste: isEditable, canDelete: isEditable && isSelected },
    },
  };
}
