import { term } from './term.ts';

/** The two Arbeitsbereiche of a Kommunales Integrationszentrum (the old RAA and the old KOMM-IN). */
export const strands = [
  term(
    'bildung',
    'Integration durch Bildung',
    `Bildung | RAA | IdB | Arbeitsbereich Bildung | Integration durch Bildung (RAA) | Bereich Bildung | Durch Bildung | Arbeitsbereich 1 | AB 1`,
  ),
  term(
    'querschnitt',
    'Integration als Querschnittsaufgabe',
    `Querschnitt | Querschnittsaufgabe | Querschnittsaufgaben | KOMM-IN | KOMMIN | IaQ | Integration als Querschnitt | Arbeitsbereich Querschnitt | Als Querschnittsaufgabe |
    Integration als Querschnittsaufgabe (KOMM-IN) | Querschnittsbereich | Arbeitsbereich 2 | AB 2`,
  ),
];
