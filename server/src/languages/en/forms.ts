/** What the form of an English word tells. Source: own rules; licence MIT. */
import { noForm, type FormData } from '../formData';

export const forms: FormData = {
  past: /[a-z]{3}ed$/,
  gerund: /ing$/,
  finite: /[a-z]{2}(?:ed|es|ds|ts|ns)$/,
  manner: /ly$/,
  pronominal: noForm,
  attributive: noForm,
  comparison: noForm,
  originAdjective: noForm,
  verbBehindOrigin: /(?:ed|de|te|t|n)$/,
  pluralOrigin: /(?:ers|ans|ians)$/,
};
