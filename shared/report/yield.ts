import type { Id } from '../model/ids';
import type { Workspace } from '../model/tables';
import { type Report, type ReportRequest, reportOf } from './report';

/** The yield of a meeting: the report itself, and what a person should know before it goes out. */
export type Yield = Report;

export type YieldRequest = Omit<ReportRequest, 'type' | 'sessionId' | 'programmeId' | 'cardId'>;

/**
 * The yield of a meeting for one audience, as it can be printed at any moment, also halfway. Null when the session
 * or its programme is not in the workspace.
 */
export const yieldOf = (workspace: Workspace, sessionId: Id, request: YieldRequest): Yield | null =>
  reportOf(workspace, { ...request, type: 'yield', sessionId });
