import { type Request } from 'express';
import { type Language } from '../problems/problem.js';

/** Indonesian, but for those who prefer English. */
export function languageOf(request: Request): Language {
  return request.acceptsLanguages('id', 'en') === 'en' ? 'en' : 'id';
}
