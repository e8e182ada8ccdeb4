package app.linekeeper.domain.gateway.stripe;

import app.linekeeper.domain.gateway.StartPayment;
import app.linekeeper.locales.Language;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.AdaptivePricing;
import com.stripe.param.checkout.SessionCreateParams.CustomerCreation;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData.ProductData;
import com.stripe.param.checkout.SessionCreateParams.Locale;
import com.stripe.param.checkout.SessionCreateParams.Mode;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import com.stripe.param.checkout.SessionCreateParams.PaymentMethodType;
import java.time.Duration;
import java.time.Instant;

/** What a page of Stripe is asked to be: for one sum in our currency, by card, closed between half an hour and a day from now. */
final class StripePages {

    private static final Duration SHORTEST = Duration.ofMinutes(31);
    private static final Duration LONGEST = Duration.ofHours(24);

    private StripePages() {}

    static SessionCreateParams of(StartPayment payment, Instant now) {
        String number = String.valueOf(payment.attempt().number());
        SessionCreateParams.Builder page = SessionCreateParams.builder()
                .setMode(Mode.PAYMENT)
                .addPaymentMethodType(PaymentMethodType.CARD)
                .setAdaptivePricing(AdaptivePricing.builder().setEnabled(false).build())
                .addLineItem(item(payment))
                .setClientReferenceId(number)
                .putMetadata(StripeSnapshots.ATTEMPT, number)
                .setCustomerEmail(payment.receipt().email())
                .setSuccessUrl(payment.returnTo().toString())
                .setCancelUrl(payment.returnTo().toString())
                .setExpiresAt(closes(payment.expiresAt(), now).getEpochSecond())
                .setLocale(locale(payment.language()))
                .setPaymentIntentData(intent(payment, number));
        if (payment.saves()) {
            page.setCustomerCreation(CustomerCreation.ALWAYS);
        }
        return page.build();
    }

    private static PaymentIntentData intent(StartPayment payment, String number) {
        PaymentIntentData.Builder intent = PaymentIntentData.builder()
                .setDescription(payment.description())
                .setReceiptEmail(payment.receipt().email())
                .putMetadata(StripeSnapshots.ATTEMPT, number);
        if (payment.saves()) {
            intent.setSetupFutureUsage(PaymentIntentData.SetupFutureUsage.OFF_SESSION);
        }
        return intent.build();
    }

    private static LineItem item(StartPayment payment) {
        return LineItem.builder()
                .setQuantity(1L)
                .setPriceData(PriceData.builder()
                        .setCurrency(payment.sum().currency().getCurrencyCode().toLowerCase(java.util.Locale.ROOT))
                        .setUnitAmount(payment.sum().minor())
                        .setProductData(ProductData.builder()
                                .setName(payment.description())
                                .build())
                        .build())
                .build();
    }

    private static Instant closes(Instant wanted, Instant now) {
        if (wanted.isBefore(now.plus(SHORTEST))) {
            return now.plus(SHORTEST);
        }
        return wanted.isAfter(now.plus(LONGEST)) ? now.plus(LONGEST) : wanted;
    }

    private static Locale locale(Language language) {
        return switch (language) {
            case RU -> Locale.RU;
            case EN -> Locale.EN;
            case KK -> Locale.AUTO;
        };
    }
}
