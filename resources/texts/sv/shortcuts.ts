/** The keys as the help lists them, beside those of the commands. */
export const shortcuts = {
  names: {
    ' ': 'Mellanslag',
    Escape: 'Esc',
    ArrowUp: 'Pil upp',
    ArrowDown: 'Pil ner',
    ArrowLeft: 'Pil vänster',
    ArrowRight: 'Pil höger',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
  },
  anywhere: 'Överallt',
  groups: {
    view: { title: 'Storlek', keys: { bigger: 'Större', smaller: 'Mindre', normal: 'Normal storlek' } },
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
    behaviours: { title: 'Beteenden', keys: { seller: 'Säljaren före eller efter' } },
  },
};
