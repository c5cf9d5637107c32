import { nodeConnection } from './connection-type.js';
import { Citation, Claim, Document, Entity } from './refs.js';

// The pages whose edges tell nothing beyond the node itself.
export const EntityConnection = nodeConnection('Entity', Entity);
export const ClaimConnection = nodeConnection('Claim', Claim);
export const CitationConnection = nodeConnection('Citation', Citation);
export const DocumentConnection = nodeConnection('Document', Document);
