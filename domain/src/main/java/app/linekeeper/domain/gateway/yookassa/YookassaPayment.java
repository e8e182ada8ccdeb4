package app.linekeeper.domain.gateway.yookassa;

import app.linekeeper.domain.gateway.BankPayer;
import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.PaymentSnapshot;
import app.linekeeper.domain.gateway.PaymentStatus;
import app.linekeeper.domain.gateway.RegistryRow;
import app.linekeeper.domain.shared.Money;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The object {@code Payment}. */
record YookassaPayment(JsonNode json) {

    /** Under which the attempt is repeated in {@code metadata}. */
    static final String ATTEMPT = "attempt";

    private static final String LAPSED = "expired_on_confirmation";

    GatewayPayment id() {
        return new GatewayPayment(json.path("id").asString());
    }

    /** Where the payer is to be led; empty where there is nothing to be confirmed any more. */
    Optional<URI> page() {
        return Optional.of(json.path("confirmation").path("confirmation_url").asString(""))
                .filter(url -> !url.isEmpty() && status() == PaymentStatus.PENDING)
                .map(URI::create);
    }

    @Nullable
    String attempt() {
        String attempt = json.path("metadata").path(ATTEMPT).asString("");
        return attempt.isEmpty() ? null : attempt;
    }

    PaymentSnapshot snapshot() {
        JsonNode method = json.path("payment_method");
        return new PaymentSnapshot(
                id(),
                attempt(),
                status(),
                sum(),
                refunded(),
                decline(),
                YookassaMethods.kept(method),
                payer(method.path("payer_bank_details")));
    }

    RegistryRow row() {
        return new RegistryRow(id(), attempt(), sum(), refunded());
    }

    private PaymentStatus status() {
        return switch (json.path("status").asString("")) {
            case "succeeded" -> PaymentStatus.SUCCEEDED;
            case "waiting_for_capture" -> PaymentStatus.AUTHORIZED;
            case "canceled" -> reason().equals(LAPSED) ? PaymentStatus.EXPIRED : PaymentStatus.CANCELED;
            default -> PaymentStatus.PENDING;
        };
    }

    private String reason() {
        return json.path("cancellation_details").path("reason").asString("");
    }

    private @Nullable Decline decline() {
        return status() == PaymentStatus.CANCELED ? YookassaDeclines.of(reason()) : null;
    }

    private Money sum() {
        return YookassaMoney.read(json.path("amount"));
    }

    private Money refunded() {
        return json.hasNonNull("refunded_amount")
                ? YookassaMoney.read(json.path("refunded_amount"))
                : Money.zero(sum().currency());
    }

    private static @Nullable BankPayer payer(JsonNode details) {
        String inn = details.path("inn").asString("");
        String name = details.path("short_name").asString("");
        return inn.isEmpty() ? null : new BankPayer(name.isEmpty() ? null : name, inn);
    }
}
