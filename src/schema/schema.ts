import './attribution.js';
import './citation.js';
import './claim.js';
import './claim-queries.js';
import './claim-stance.js';
import './corroboration.js';
import './document.js';
import './entity.js';
import './entity-queries.js';
import './node.js';
import './note.js';
import './origin.js';
import './page-info.js';
import './paths.js';
import './sentence.js';
import './span.js';
import './stats.js';
import { builder } from './builder.js';

/** The API, ready to be executed with a `Context`. */
export const schema = builder.toSchema();
