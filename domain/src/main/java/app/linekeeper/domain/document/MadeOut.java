package app.linekeeper.domain.document;

import app.linekeeper.domain.shared.Money;

/**
 * To whom a document is made out, and over what sum.
 *
 * @param to the name of the party as the document has it
 */
public record MadeOut(String to, Money sum) {}
