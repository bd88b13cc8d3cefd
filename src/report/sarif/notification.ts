import type { Failure } from '../../model/report.js';
import { plainMessage } from './result.js';
import { locationOf } from './uri.js';

/** What could not be checked, as SARIF says it of the tool's own run. */
export const notificationOf = ({ id, path, line, code, message, rule }: Failure): object => ({
  level: 'error',
  message: plainMessage(message),
  descriptor: { id: code },
  ...(rule !== undefined && { associatedRule: { id: rule } }),
  locations: [
    {
      physicalLocation: { artifactLocation: locationOf(path), ...(line !== undefined && { region: { startLine: line } }) },
      ...(id !== '' && id !== path && { logicalLocations: [{ fullyQualifiedName: id, kind: 'object' }] }),
    },
  ],
});
