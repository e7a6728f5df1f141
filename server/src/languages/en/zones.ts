/** Lines that English news pages set apart. Source: own list from reading pages; licence MIT. */
import type { ZoneData } from '../zoneData';

export const zones: ZoneData = {
  teaser: ['read (more|also|next|the full)', 'see also', 'watch', 'listen', 'more on this', 'related'],
  boilerplate: [
    'advertisement',
    'most read',
    'most viewed',
    'share this',
    'sign up',
    'subscribe',
    'loading',
    'skip past',
    'all rights reserved',
    'article continues',
    'cookie',
    'follow us',
    'with files from',
  ],
  caption: [
    '© ',
    '(photo|photograph|picture|image|illustration|graphic|credit|source)(s)?( by)?[: ]',
    'copyright',
    'file photo',
  ],
  byline: [
    'by [\\p{Lu}]',
    '(our|from our) (own )?(correspondent|reporter|staff)',
    'staff and agencies',
    'reporting by',
  ],
};
