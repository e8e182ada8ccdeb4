package app.linekeeper.conversations.flows.company;

import app.linekeeper.locales.Text;

/**
 * Requisites that were kept.
 *
 * @param leadsToPayment whether an order waits to be paid with them
 * @param ofClient whether the company is a client's
 */
record KeptRequisites(RequisitesSheet sheet, boolean leadsToPayment, boolean ofClient) {

    boolean isComplete() {
        return sheet.isComplete();
    }

    boolean lacksFields() {
        return sheet.lacksFields();
    }

    boolean hasProblems() {
        return sheet.hasProblems();
    }

    /** Whether there is a card of the company to go to. */
    boolean isOwn() {
        return !ofClient;
    }

    Text title(Text text) {
        return sheet.title(text);
    }

    Text missing(Text text) {
        return sheet.missing(text);
    }

    Text problems(Text text) {
        return sheet.problems(text);
    }
}
