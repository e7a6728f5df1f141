/** What the form of a German word tells. Source: own rules; licence MIT. */
import { noForm, type FormData } from '../formData';

export const forms: FormData = {
  past: noForm,
  gerund: noForm,
  finite: noForm,
  manner: noForm,
  pronominal: noForm,
  attributive: /e[mnrs]?$/,
  comparison: /ste[mnrs]?$/,
  originAdjective: /ische[mnrs]?$/,
  verbBehindOrigin: /(?:t|te|ten|en)$/,
  pluralOrigin: noForm,
};
