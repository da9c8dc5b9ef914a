import type { logo as sv } from '../sv/logo.ts';

export const logo: typeof sv = {
  label: 'Logo',
  alt: 'The logo as it is now',
  choose: 'Choose a picture',
  change: 'Change the picture',
  remove: 'Remove the logo',
  note: {
    own: 'PNG or JPEG. Stands on the cover of every proposal. You can also drop the picture on the window.',
    client:
      'PNG or JPEG. Stands on the cover of the client’s proposals. You can also drop the picture on the window.',
  },
  saved: 'The logo is in place',
  removed: 'The logo is removed',
};
