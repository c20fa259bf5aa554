import type { ViewContent } from '../../contract/views.ts';

/** Views of the demo Kreis, as an office would keep them. */
export const demoViews: { name: string; content: ViewContent }[] = [
  {
    name: 'Angebote für Frauen in Kaarst',
    content: {
      list: 'offers',
      filter: { municipalities: ['05162016'], terms: { targetGroup: ['frauen'] } },
      columns: ['name', 'provider', 'fieldsOfAction', 'validFrom', 'capacity', 'phone'],
      sort: { key: 'name', descending: false },
    },
  },
  {
    name: 'Finanzierung, früheste Enden zuerst',
    content: {
      list: 'offers',
      filter: { current: true },
      columns: ['name', 'provider', 'municipality', 'validTo', 'funding', 'fundedUntil'],
      sort: { key: 'validTo', descending: false },
    },
  },
  {
    name: 'Stand nach Finanzierung',
    content: {
      list: 'measures',
      filter: {},
      columns: ['plan', 'name', 'lead', 'trafficLight', 'end', 'nextStep'],
      sort: { key: 'plan', descending: false },
      view: 'groups',
      group: 'funding',
    },
  },
  {
    name: 'Abweichungen nach Federführung',
    content: {
      list: 'measures',
      filter: { trafficLights: ['deviation', 'atRisk'] },
      columns: ['plan', 'name', 'lead', 'trafficLight', 'end', 'nextStep'],
      sort: { key: 'lead', descending: false },
    },
  },
  {
    name: 'Migrantenorganisationen',
    content: {
      list: 'organizations',
      filter: { search: '', kind: 'migrantenorganisation', ags: null },
      columns: ['name', 'seat', 'municipalities', 'offers', 'bodies'],
      sort: { key: 'offers', descending: true },
    },
  },
];
