import type { RuleId } from '../model/finding.js';
import type { Reporter } from '../model/report.js';
import { elements } from './array.js';
import type { MakeReporter } from './index.js';
import { safeJson } from './safe.js';
import { notificationOf } from './sarif/notification.js';
import { resultOf } from './sarif/result.js';
import { descriptorOf } from './sarif/rule.js';
import { severeEnough } from './verdict.js';
import { speak } from './words.js';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/** What does not depend on the run; lines end as the checker counts them. */
const run = (language: string): object => ({
  language,
  columnKind: 'utf16CodeUnits',
  newlineSequences: ['\r\n', '\n', '\r'],
  defaultEncoding: 'utf-8',
  automationDetails: { id: 'janggal/' },
  originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder janggal ran in.' } } },
});

/**
 * SARIF 2.1.0. Results come first and the rules they name last, so that only the names of the rules are kept. Suppressed
 * findings are there and say so.
 */
export const sarif: MakeReporter = (version, lookup): Reporter =>
  async function* (outcomes, paper) {
    const say = speak(paper.locale);
    const rules = new Map<RuleId, number>();
    const indexOf = (rule: RuleId): number => {
      const index = rules.get(rule) ?? rules.size;
      rules.set(rule, index);
      return index;
    };
    const notifications: object[] = [];
    const write = elements();
    const opening = safeJson({ $schema: schema, version: '2.1.0' });
    yield `${opening.slice(0, -1)},"runs":[${safeJson(run(paper.locale)).slice(0, -1)},"results":[`;
    for await (const outcome of outcomes) {
      if (outcome.kind === 'failure') notifications.push(notificationOf(outcome));
      else {
        const found = severeEnough(outcome.findings, paper);
        yield write(found.map((finding) => resultOf(outcome, finding, indexOf(finding.rule), say)));
      }
    }
    const cards = new Map((rules.size > 0 ? await lookup?.rules() : undefined)?.map((card) => [card.id, card]));
    const invocation = {
      executionSuccessful: notifications.length === 0,
      ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
    };
    const driver = {
      name: 'janggal',
      version,
      semanticVersion: version,
      rules: [...rules.keys()].map((id) => descriptorOf(id, cards.get(id), paper.locale)),
    };
    yield `\n],"invocations":${safeJson([invocation])},"tool":${safeJson({ driver })}}]}\n`;
  };
