import { learningGoals } from './demo-plan-learning.ts';
import { livingGoals } from './demo-plan-living.ts';
import type { DemoGoal } from './demo-plan-parts.ts';

/** The plan of the demo Kreis; invented. */
export const demoPlan = {
  name: 'Integrationskonzept (Beispiel)',
  guidelines: [
    'Teilhabe von Anfang an',
    'Integration ist Aufgabe aller Verwaltungen',
    'Kreis und Kommunen handeln gemeinsam',
  ],
};

export const demoGoals: readonly DemoGoal[] = [...learningGoals, ...livingGoals];
