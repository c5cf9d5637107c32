import { nodeConnection } from './connection-type.js';
import { Citation, Claim, Document, Entity } from './refs.js';

// The pages whose edges tell nothing beyond the node itself.
export const EntityConnection = nodeConnection('Entity', 'entities', Entity);
export const ClaimConnection = nodeConnection('Claim', 'claims', Claim);
export const CitationConnection = nodeConnection('Citation', 'citations', Citation);
export const DocumentConnection = nodeConnection('Document', 'documents', Document);
