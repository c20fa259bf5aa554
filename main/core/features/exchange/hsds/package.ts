import { exchangeTexts as t } from '../../../../../shared/i18n/de/exchange.ts';
import { csvOf } from '../csv.ts';
import type { Exported, OutputFile } from '../exported.ts';
import { hsdsTableNames, hsdsTables, type HsdsColumn, type HsdsData, type HsdsTable } from './tables.ts';

const types: Record<HsdsColumn['kind'], string> = {
  id: 'string',
  text: 'string',
  number: 'number',
  date: 'date',
  datetime: 'datetime',
  time: 'time',
  uri: 'string',
  email: 'string',
};
const formats: Partial<Record<HsdsColumn['kind'], string>> = {
  id: 'uuid',
  uri: 'uri',
  email: 'email',
  datetime: 'any',
};

function fieldOf({ name, kind, required, values }: HsdsColumn): object {
  const constraints = {
    ...(required && { required: true }),
    ...(name === 'id' && { unique: true }),
    ...(values && { enum: values }),
  };
  const format = formats[kind];
  return {
    name,
    type: types[kind],
    ...(format && { format }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function resourceOf(name: HsdsTable): object {
  const { path, columns }: { path: string; columns: readonly HsdsColumn[] } = hsdsTables[name];
  const foreignKeys = columns.flatMap(({ name: fields, refers }) =>
    refers ? [{ fields, reference: { resource: refers, fields: 'id' } }] : [],
  );
  return {
    name,
    path,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields: columns.map(fieldOf), primaryKey: 'id', ...(foreignKeys.length > 0 && { foreignKeys }) },
  };
}

function tableOf(data: HsdsData, name: HsdsTable): string {
  const names = hsdsTables[name].columns.map((column) => column.name);
  return csvOf(
    names,
    data[name].map((row) => names.map((column) => row[column] ?? null)),
  );
}

/** The tabular data package: its description and one CSV file per table that has rows. */
export function packageFiles(data: HsdsData, { settings, now }: Exported): OutputFile[] {
  const used = hsdsTableNames.filter((name) => data[name].length > 0);
  const names = new Set<string>(used);
  const description = {
    profile: 'tabular-data-package',
    name: 'hsds-export',
    title: t.hsds.packageTitle(settings.districtName, settings.demo),
    created: now,
    version: '3.0',
    homepage: 'https://docs.openreferral.org/',
    resources: used.map((name) => withoutUnused(resourceOf(name), names)),
  };
  return [
    { name: 'datapackage.json', content: `${JSON.stringify(description, null, 2)}\n` },
    ...used.map((name) => ({ name: hsdsTables[name].path, content: tableOf(data, name) })),
  ];
}

interface Resource {
  schema: { foreignKeys?: { reference: { resource: string } }[] };
}
/** References to tables that have no rows are left out: the package must stand on its own. */
function withoutUnused(resource: object, used: ReadonlySet<string>): object {
  const { schema } = resource as Resource;
  const foreignKeys = schema.foreignKeys?.filter(({ reference }) => used.has(reference.resource));
  const { foreignKeys: _, ...rest } = schema;
  return { ...resource, schema: { ...rest, ...(foreignKeys?.length && { foreignKeys }) } };
}
