package app.linekeeper.conversations.flows.bank;

import app.linekeeper.domain.bank.Share;
import app.linekeeper.domain.shared.Money;

/** A part of a payment that is being shared out, as a slot keeps it. */
record Part(Destination to, Money sum) {

    Share share() {
        return new Share(to.target(), sum);
    }

    /** Reads what {@link #toString} writes. */
    static Part parse(String text) {
        String[] parts = text.split(" ");
        return new Part(Destination.parse(parts[0]), Money.of(parts[1], parts[2]));
    }

    @Override
    public String toString() {
        return to + " " + sum;
    }
}
