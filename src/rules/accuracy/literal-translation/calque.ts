// The type of an entry lives beside the matcher; families import it from here.
export type { Calque } from '../../../phrases/calque.js';
