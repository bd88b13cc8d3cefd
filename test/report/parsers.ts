import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { diagnosticSchema } from '@umbrelladocs/rdformat-validator';
import { Ajv, type ValidateFunction } from 'ajv';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { SaxesParser } from 'saxes';

/** Parsers that are none of janggal's own; each throws where a report is not what its readers expect. */

const refuse = (what: string, errors: unknown): never => {
  throw new Error(`${what}: ${JSON.stringify(errors, undefined, 1).slice(0, 2000)}`);
};

const checked = <T>(what: string, check: ValidateFunction, value: unknown): T =>
  check(value) ? (value as T) : refuse(what, check.errors);

const schemaFile = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const sarifSchema = addFormats
  .default(new Ajv04.default({ strict: false, unicodeRegExp: false }))
  .compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly rank: number;
  readonly baselineState?: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
      readonly region?: Readonly<Record<string, unknown>>;
    };
    readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly { readonly kind: string; readonly justification: string }[];
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly {
        readonly deletedRegion: { readonly charOffset: number; readonly charLength: number };
        readonly insertedContent: { readonly text: string };
      }[];
    }[];
  }[];
}

export interface SarifRun {
  readonly columnKind: string;
  readonly results: readonly SarifResult[];
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[];
  }[];
  readonly tool: {
    readonly driver: { readonly rules: readonly { readonly id: string; readonly help?: { markdown: string } }[] };
  };
}

/** By the schema of the standard (draft 4, with formats), as its publisher's package carries it. */
export const parseSarif = (text: string): SarifRun =>
  checked<{ runs: [SarifRun] }>('SARIF', sarifSchema, JSON.parse(text)).runs[0];

/** What GitLab documents of its Code Quality report. */
const gitlabSchema = new Ajv().compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
});

export interface GitlabIssue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

export const parseGitlab = (text: string): readonly GitlabIssue[] => checked('Code Quality', gitlabSchema, JSON.parse(text));

interface Position {
  readonly line: number;
  readonly column?: number;
}
interface Range {
  readonly start: Position;
  readonly end?: Position;
}
export interface Diagnostic {
  readonly message: string;
  readonly location: { readonly path: string; readonly range?: Range };
  readonly severity: string;
  readonly code: { readonly value: string };
  readonly suggestions?: readonly { readonly range: Range; readonly text: string }[];
}

const rdjsonSchema = new Ajv({ strict: false }).compile({
  type: 'object',
  required: ['diagnostics', 'source'],
  properties: { diagnostics: { type: 'array', items: diagnosticSchema } },
});

/** By the schema of a validator of the Reviewdog Diagnostic Format. */
export const parseRdjson = (text: string): readonly Diagnostic[] =>
  checked<{ diagnostics: readonly Diagnostic[] }>('rdjson', rdjsonSchema, JSON.parse(text)).diagnostics;

export const parseRdjsonl = (text: string): readonly Diagnostic[] => {
  if (text !== '' && !text.endsWith('\n')) throw new Error('the last line has no end');
  return parseRdjson(`{"source":{"name":""},"diagnostics":[${text.split('\n').slice(0, -1).join(',')}]}`);
};

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** A well-formed document as a tree; saxes refuses what XML 1.0 does. */
export const parseXml = (text: string): Element => {
  const parser = new SaxesParser();
  interface Open extends Element {
    readonly children: Open[];
    text: string;
  }
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (part) => {
    open.at(-1)!.text += part;
  });
  parser.on('cdata', () => refuse('XML', 'nothing here is written as CDATA'));
  parser.write(text).close();
  return root.children[0]!;
};

export const elements = (element: Element, name: string): readonly Element[] => [
  ...element.children.filter((child) => child.name === name),
  ...element.children.flatMap((child) => elements(child, name)),
];

/** Rows as objects by the header; throws where a row has another number of cells. */
export const parseCsv = (text: string): readonly Readonly<Record<string, string>>[] =>
  parse(text, { columns: true, record_delimiter: '\r\n' });

export const parseMarkdown = (text: string): Root =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** All nodes of a tree, itself included. */
export const nodes = (node: Nodes): readonly Nodes[] =>
  'children' in node ? [node, ...(node.children as readonly Nodes[]).flatMap(nodes)] : [node];

/** A workflow command as the runner reads it. */
export interface Command {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const decoded = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');

export const parseGithub = (text: string): readonly Command[] =>
  text.split('\n').flatMap((line) => {
    const found = /^::(\w+)(?: ([^:]*))?::(.*)$/u.exec(line);
    if (!found) return line.startsWith('::') ? refuse('workflow command', line) : [];
    const properties = (found[2] ?? '').split(',').map((pair) => pair.split('=') as [string, string]);
    return [
      {
        level: found[1]!,
        properties: Object.fromEntries(properties.map(([key, value]) => [key, decoded(value)])),
        message: decoded(found[3]!),
      },
    ];
  });
