/** Lines that German, Austrian and Swiss news pages set apart. Source: own list from reading pages; licence MIT. */
import type { ZoneData } from '../zoneData';

export const zones: ZoneData = {
  teaser: [
    'lesen sie (auch|mehr|hier|dazu|außerdem)',
    'mehr (zum thema|dazu|lesen)',
    'lesetipp',
    'siehe auch',
    'zum weiterlesen',
    'video:',
    'podcast:',
  ],
  boilerplate: [
    'anzeige',
    'werbung',
    'newsletter',
    'meistgelesen',
    'artikel (teilen|merken|drucken)',
    'teilen (auf|via)',
    'alle rechte vorbehalten',
    'jetzt (anmelden|abonnieren|registrieren)',
    'abonnieren',
    'kommentare?( \\(|$)',
    'zur startseite',
    'aktualisiert( am)?',
    'cookie',
    'folgen sie uns',
    'wird geladen',
  ],
  caption: [
    '© ',
    '(foto|fotos|bild|bilder|grafik|illustration|quelle|symbolbild|symbolfoto|archivbild|archivfoto)( von)?[: /]',
    'copyright',
  ],
  byline: [
    'von [\\p{Lu}]',
    'ein (gastbeitrag|kommentar|bericht|interview) von',
    '(unserem|unserer) (korrespondent|reporter|redaktion)',
    '(dpa|afp|epd|kna|sid|apa|rtr|reuters)$',
  ],
};
