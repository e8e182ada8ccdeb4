package app.linekeeper.domain.pack;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.DocumentId;

/**
 * An act that goes into a pack.
 *
 * @param client whose lines it is about
 */
record PackedAct(DocumentId id, ActContent content, String client) {}
