/** How grave a finding is: the rule's own severity, the preset, the config, and what the text itself makes of it. */
import { type Config, type Severity, severities } from './config';
import type { Rule } from './rule';

/** The first run over an old library: only what no lead disputes. */
const leadRules: ReadonlySet<string> = new Set([
  'unknown-placeholder',
  'unfilled-slot',
  'confidential',
  'internal-correspondence',
  'hush-offer',
  'rude-tone',
  'blame-shift',
  'not-my-job',
  'dead-end',
  'vague-deadline',
  'empty-status',
  'vague-apology',
]);

/**
 * The severity of a problem under a config.
 * @param level what the text itself makes of it, where it is milder (or graver) than the rule says.
 */
export function severityUnder(
  config: Config,
  rule: Pick<Rule, 'id' | 'severity'>,
  level: Severity | undefined,
): Severity {
  const own = level ?? rule.severity;
  const configured = config.rules.get(rule.id);
  if (configured) {
    // A config that says "warning" caps what the text made graver, and keeps what it made milder.
    if (configured.severity === 'off') return 'off';
    return level && severities.indexOf(level) > severities.indexOf(configured.severity) && rule.severity !== 'off'
      ? level
      : configured.severity;
  }
  switch (config.preset) {
    case 'lead':
      return leadRules.has(rule.id) ? own : 'off';
    case 'recommended':
      return rule.severity === 'off' && !level ? 'off' : own;
    case 'strict':
      return own === 'warning' ? 'error' : own === 'info' ? 'warning' : own === 'off' ? 'warning' : own;
    case 'all':
      return own === 'off' ? 'warning' : own;
  }
}
