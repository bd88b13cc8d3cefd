import type { Token } from '../../model/document.js';
import type { Draft } from '../../model/finding.js';
export function* strayMarks(_: readonly Token[]): Generator<Draft> {}
