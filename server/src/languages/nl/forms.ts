/** What the form of a Dutch word tells. Source: own rules; licence MIT. */
import { noForm, type FormData } from '../formData';

export const forms: FormData = {
  past: noForm,
  gerund: noForm,
  finite: noForm,
  manner: noForm,
  pronominal: /^(er)(op|aan|voor)$/,
  attributive: /e$/,
  comparison: /ste$|er$/,
  originAdjective: /e$/,
  verbBehindOrigin: /(?:t|de|te|n)$/,
  pluralOrigin: /(?:[^e]rs|anen|enen|ussen|ingen|nen)$/,
};
