import { useState } from 'react';
import { useCommand } from './commands.ts';
import { openPalette, Palette } from './Palette.tsx';
import { usePaletteCommands } from './usePaletteCommands.ts';
import { useClientPlaces, usePeoplePlaces, useSections } from './usePalettePlaces.ts';

/** The palette with what there is to go to and to do, where one is now. */
export function LivePalette() {
  const [typed, setTyped] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const query = typed.trim();
  const places = useClientPlaces(query, isOpen);
  const people = usePeoplePlaces(query, isOpen);
  const sections = useSections();
  const commands = usePaletteCommands();
  useCommand('search', openPalette);
  return (
    <Palette
      actions={
        query === ''
          ? [...places, ...sections, ...commands]
          : [...sections, ...places, ...people, ...commands]
      }
      query={typed}
      onQuery={setTyped}
      onOpen={setIsOpen}
    />
  );
}
