package app.linekeeper.domain.gateway.robokassa;

import app.linekeeper.domain.gateway.ChargeSaved;
import app.linekeeper.domain.gateway.StartPayment;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** What a shop asks to be paid, signed with its first password: an address for a payer, a form for a charge without one. */
record RobokassaOrders(RobokassaSettings settings, RobokassaReceipts receipts) {

    /** Comes back with the payment: that its card may be charged later. */
    static final String SAVES = "Shp_saves";

    private static final int LONGEST_DESCRIPTION = 100;

    URI page(StartPayment payment) {
        String receipt = receipts.ofPayment(payment.receipt());
        String back = payment.returnTo().toString();
        RobokassaForm order = order(payment.sum(), payment.description(), receipt)
                .with("InvId", String.valueOf(payment.attempt().number()))
                .with("Culture", culture(payment.language()))
                .with("Email", payment.receipt().email())
                .with("SuccessUrl2", back)
                .with("SuccessUrl2Method", "GET")
                .with("FailUrl2", back)
                .with("FailUrl2Method", "GET");
        if (payment.saves()) {
            order.with("Recurring", "true").with(SAVES, "1");
        } else {
            order.with(
                    "ExpirationDate",
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                            payment.expiresAt().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC)));
        }
        if (settings.test()) {
            order.with("IsTest", "1");
        }
        sign(order, "InvId", receipt, ":" + back + ":GET:" + back + ":GET");
        return URI.create(settings.authUrl() + "/Merchant/Index.aspx?" + order.encoded());
    }

    /** What was kept is the number of the payment on which it was. */
    RobokassaForm charge(ChargeSaved charge) {
        String receipt = receipts.ofPayment(charge.receipt());
        RobokassaForm order = order(charge.sum(), charge.description(), receipt)
                .with("InvoiceID", String.valueOf(charge.attempt().number()))
                .with("PreviousInvoiceID", charge.token());
        sign(order, "InvoiceID", receipt, "");
        return order;
    }

    private RobokassaForm order(Money sum, String description, String receipt) {
        if (!sum.currency().equals(settings.currency())) {
            throw new IllegalArgumentException("robokassa takes " + settings.currency() + " here: " + sum.currency());
        }
        RobokassaForm order = new RobokassaForm()
                .with("MerchantLogin", settings.login())
                .with("OutSum", RobokassaReceipts.major(sum).toString())
                .with("Description", shortened(description))
                .with("Encoding", "utf-8");
        return receipt.isEmpty() ? order : order.with("Receipt", receipt);
    }

    private void sign(RobokassaForm order, String number, String receipt, String addresses) {
        String signed = settings.login() + ":" + order.get("OutSum") + ":" + order.get(number)
                + (receipt.isEmpty() ? "" : ":" + receipt) + addresses + ":" + settings.password1() + order.ours();
        order.with("SignatureValue", settings.hash().of(signed));
    }

    private static String shortened(String description) {
        return description.length() > LONGEST_DESCRIPTION ? description.substring(0, LONGEST_DESCRIPTION) : description;
    }

    private static String culture(Language language) {
        return switch (language) {
            case RU -> "ru";
            case EN -> "en";
            case KK -> "kk";
        };
    }
}
