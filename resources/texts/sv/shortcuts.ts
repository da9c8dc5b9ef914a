/** The keys as the help lists them, beside those of the commands. */
export const shortcuts = {
  names: {
    ' ': 'Mellanslag',
    Escape: 'Esc',
    Backspace: 'Backsteg',
    ArrowUp: 'Pil upp',
    ArrowDown: 'Pil ner',
    ArrowLeft: 'Pil vänster',
    ArrowRight: 'Pil höger',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
  },
  anywhere: 'Överallt',
  groups: {
    view: {
      title: 'Storlek',
      keys: { bigger: 'Större', smaller: 'Mindre', normal: 'Normal storlek', fullScreen: 'Helskärm' },
    },
    field: {
      title: 'I ett fält',
      keys: {
        done: 'Klart',
        restore: 'Ta tillbaka det du skriver',
        step: 'Ett steg mer eller mindre, i en siffra',
        far: 'Långt åt gången, på ett reglage',
      },
    },
    list: {
      title: 'I en lista',
      keys: {
        next: 'Nästa rad, eller en ny',
        remove: 'Ta bort raden när den är tom',
        move: 'Flytta raden upp eller ner',
        leave: 'Lämna det du drar där det var',
      },
    },
    meeting: {
      title: 'I mötet',
      keys: { initials: 'Initialer eller namn', price: 'Visa eller dölj pengar', done: 'Klart: lämna mötet' },
    },
    name: {
      title: 'Deltagare: i ett namn',
      keys: { next: 'Nästa namn', previous: 'Namnet före', row: 'Till hela raden' },
    },
    row: {
      title: 'Deltagare: på en rad',
      keys: {
        walk: 'En rad upp eller ner',
        page: 'Tio rader upp eller ner',
        ends: 'Till första eller sista',
        fold: 'Fäll ihop eller fäll ut',
        rename: 'Skriv namnet',
        step: 'Flytta personen ett steg',
        select: 'Markera',
        selectOn: 'Markera flera',
        clear: 'Ta bort markeringen',
        move: 'Flytta till en annan säljchef',
      },
    },
    wholePlan: {
      title: 'Kalender: hela planen',
      keys: {
        walk: 'Till rutan bredvid',
        page: 'Tio rader upp eller ner',
        ends: 'Till första eller sista veckan',
        corners: 'Till första eller sista rutan',
        open: 'Visa samtalet',
        close: 'Stäng samtalet',
      },
    },
    week: {
      title: 'Kalender: i veckan',
      keys: {
        walk: 'Till blocket bredvid',
        open: 'Öppna, eller lägg där det är',
        move: 'Flytta en kvart eller en dag',
        leave: 'Lämna det där det var',
        turn: 'Veckan före eller efter',
      },
    },
    behaviours: {
      title: 'Beteenden',
      keys: {
        seller: 'Säljaren före eller efter',
        walk: 'En rad upp eller ner i listan',
        page: 'Tio säljare upp eller ner',
        ends: 'Till första eller sista säljaren',
        open: 'Till säljarens beteenden',
        close: 'Stäng det du höll på att lägga till',
      },
    },
    agenda: {
      title: 'Din kalender',
      keys: {
        entry: 'Det som står före eller efter',
        day: 'Dagen före eller efter',
        turn: 'Månaden eller veckan före eller efter',
      },
    },
  },
};
