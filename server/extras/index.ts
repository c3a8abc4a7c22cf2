/** What only our own extension asks: a review of the library, its repairs, fields of a text, a config to begin with. */
import type { Connection } from 'vscode-languageserver';
import {
  type AsTemplateParams,
  asTemplateNotification,
  configProposalRequest,
  fieldsRequest,
  type RuleSummary,
  repairRequest,
  reviewRequest,
  rulesRequest,
  starterRequest,
  startersRequest,
} from '../../shared/protocol';
import { rules } from '../../shared/rules';
import { treatAsTemplate } from '../events';
import { pages } from '../pages';
import type { Serving } from '../serving';
import type { Session } from '../session';
import { proposeConfig } from './config-proposal';
import { fieldsOfDocument } from './fields';
import { repair, review } from './review';
import { starter, starters } from './starters';

type Serve = <Rest extends readonly unknown[], Answer>(
  answer: (serving: Serving, ...rest: Rest) => Answer,
) => (...rest: Rest) => Answer;

/** Serves them beside the protocol's own requests. */
export function serveExtras(connection: Connection, serve: Serve): void {
  connection.onNotification(
    asTemplateNotification,
    serve((serving, { uri }: AsTemplateParams) => treatAsTemplate(serving, uri)),
  );
  connection.onRequest(reviewRequest, serve(review));
  connection.onRequest(repairRequest, serve(repair));
  connection.onRequest(fieldsRequest, serve(fieldsOfDocument));
  connection.onRequest(configProposalRequest, serve(proposeConfig));
  connection.onRequest(rulesRequest, serve(ruleSummaries));
  connection.onRequest(startersRequest, serve(starters));
  connection.onRequest(starterRequest, serve(starter));
}

function ruleSummaries({ settings: { locale } }: Session): RuleSummary[] {
  return rules.map(({ id, title }) => ({ id, title: title[locale], page: pages[id]?.[locale] ?? '' }));
}
