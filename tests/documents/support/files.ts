export const FILES = ['all', 'anna', 'bo'].map((id) => ({
  fileName: `${id}.ics`,
  content: `kalendern för ${id}, hela vägen till slutet`,
}));
