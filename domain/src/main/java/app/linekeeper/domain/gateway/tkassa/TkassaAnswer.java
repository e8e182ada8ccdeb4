package app.linekeeper.domain.gateway.tkassa;

import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import java.net.URI;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What T-Kassa says: to a call, or of one of the payments of an order.
 *
 * @param json in which codes are texts at the root and numbers further in
 */
record TkassaAnswer(JsonNode json) {

    /** A terminal or shop that is unknown or blocked, a wrong token, a method that is not switched on. */
    private static final Set<String> MISUSE = Set.of("10", "191", "202", "204", "205", "331", "501", "648", "2015");
    /** The bank's own failures, after which nobody knows; and an order that is there, though it was not when it was asked for. */
    private static final Set<String> BANK =
            Set.of("3", "20", "21", "401", "402", "515", "903", "999", "1018", "3040", "7999", "9001", "9999");
    /** No such order, or no such payment. */
    private static final Set<String> UNKNOWN = Set.of("255", "325", "335", "407");

    private static final int LONGEST_WORDS = 200;

    boolean isDone() {
        return text("Success").equals("true");
    }

    boolean saysNothing() {
        return text("Success").isEmpty();
    }

    boolean isMisuse() {
        return !isDone() && MISUSE.contains(code());
    }

    /** Unless it says all the same where the payment stands. */
    boolean isOfTheBank() {
        return !isDone() && BANK.contains(code()) && text("Status").isEmpty();
    }

    boolean isUnknown() {
        return !isDone() && UNKNOWN.contains(code());
    }

    /** 0 for none. */
    String code() {
        String code = text("ErrorCode");
        return code.isEmpty() ? "0" : code;
    }

    /** What it says of an error, for operators. */
    String words() {
        String words =
                "%s %s %s".formatted(code(), text("Message"), text("Details")).strip();
        return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
    }

    TkassaStatus status() {
        return TkassaStatus.of(text("Status"));
    }

    boolean hasPayment() {
        return !text("PaymentId").isBlank();
    }

    /** @throws GatewayAway if it names none */
    GatewayPayment payment() {
        return new GatewayPayment(said("PaymentId"));
    }

    /** @throws GatewayAway if it names none */
    URI page() {
        return URI.create(said("PaymentURL"));
    }

    /**
     * The current sum: after a part went back, what is left.
     *
     * @throws GatewayAway if it names none
     */
    Money amount() {
        said("Amount");
        return new Money(
                json.path("Amount").asLong(0), Region.RUSSIA.currencies().get(0));
    }

    Stream<TkassaAnswer> payments() {
        return json.path("Payments").valueStream().map(TkassaAnswer::new);
    }

    /** Empty where it is not there, or is no value. */
    String text(String name) {
        JsonNode value = json.path(name);
        return value.isValueNode() ? value.asString("") : "";
    }

    private String said(String name) {
        String text = text(name);
        if (text.isBlank()) {
            throw new GatewayAway("tkassa answered without " + name + ": " + words());
        }
        return text;
    }
}
