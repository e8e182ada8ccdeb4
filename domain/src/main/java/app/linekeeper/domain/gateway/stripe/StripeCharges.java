package app.linekeeper.domain.gateway.stripe;

import app.linekeeper.domain.gateway.ChargeSaved;
import app.linekeeper.domain.gateway.PaymentBegun;
import com.stripe.StripeClient;
import com.stripe.model.PaymentIntent;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCreateParams;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Charges saved cards while nobody is there. */
final class StripeCharges {

    private final StripeClient client;

    StripeCharges(StripeClient client) {
        this.client = client;
    }

    PaymentBegun charge(ChargeSaved charge) {
        RequestOptions once = RequestOptions.builder()
                .setIdempotencyKey("charge-" + charge.attempt().id())
                .build();
        StripeAnswer<PaymentIntent> answer =
                StripeAnswer.to(() -> client.v1().paymentIntents().create(intent(charge), once));
        PaymentIntent made = answer.value() == null ? declined(answer) : answer.value();
        return made == null
                ? new PaymentBegun.NotAccepted(StripeDecline.of(answer.code()), answer.words())
                : new PaymentBegun.Charged(StripeSnapshots.of(made));
    }

    /** What a bank declines is an intent all the same. */
    private static @Nullable PaymentIntent declined(StripeAnswer<PaymentIntent> answer) {
        return answer.refusal() == null || answer.refusal().getStripeError() == null
                ? null
                : answer.refusal().getStripeError().getPaymentIntent();
    }

    private static PaymentIntentCreateParams intent(ChargeSaved charge) {
        StripeToken token = StripeToken.read(charge.token());
        return PaymentIntentCreateParams.builder()
                .setAmount(charge.sum().minor())
                .setCurrency(charge.sum().currency().getCurrencyCode().toLowerCase(Locale.ROOT))
                .setCustomer(token.customer())
                .setPaymentMethod(token.method())
                .addPaymentMethodType("card")
                .setConfirm(true)
                .setOffSession(true)
                .setDescription(charge.description())
                .setReceiptEmail(charge.receipt().email())
                .putMetadata(
                        StripeSnapshots.ATTEMPT, String.valueOf(charge.attempt().number()))
                .putMetadata(StripeGateway.WITHOUT_PAGE, "true")
                .addExpand("latest_charge")
                .build();
    }
}
