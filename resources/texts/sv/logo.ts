/** The logos on the cover of the offer. */
export const logo = {
  label: 'Logotyp',
  alt: 'Logotypen som den är nu',
  choose: 'Välj en bild',
  change: 'Byt bild',
  remove: 'Ta bort logotypen',
  note: {
    own: 'PNG eller JPEG. Står på omslaget till varje offert. Du kan också dra in bilden i fönstret.',
    client: 'PNG eller JPEG. Står på omslaget till kundens offerter. Du kan också dra in bilden i fönstret.',
  },
  saved: 'Logotypen är på plats',
  removed: 'Logotypen är borttagen',
};
