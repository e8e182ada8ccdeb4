package app.linekeeper.conversations.flows.bank;

import app.linekeeper.locales.Text;

/** A payment, and what will come of it where it is to go. */
record Deciding(BankLineSheet payment, Consequence consequence) {

    boolean waits() {
        return payment.waits();
    }

    boolean isSettled() {
        return payment.isSettled();
    }

    Text asked(Text text) {
        return consequence.asked(text, payment.card().line());
    }

    Text sum(Text text) {
        return text.with("money", consequence.sum());
    }
}
