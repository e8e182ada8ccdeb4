package app.linekeeper.domain.gateway.stripe;

import app.linekeeper.domain.gateway.http.ProviderJson;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What the stand-in of Stripe keeps, and as which objects it shows it. */
final class StripeThings {

    private StripeThings() {}

    static String id(String kind) {
        return kind + "_" + UUID.randomUUID().toString().replace("-", "");
    }

    /** A Checkout Session. */
    static final class Page {

        final String id = id("cs_test_a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6q7r8");
        final String attempt;
        final long amount;
        final boolean saves;
        final long created;
        String status = "open";

        @Nullable
        Intent intent;

        Page(String attempt, long amount, boolean saves, long created) {
            this.attempt = attempt;
            this.amount = amount;
            this.saves = saves;
            this.created = created;
        }

        ObjectNode shown(boolean isExpanded) {
            ObjectNode page = ProviderJson.object()
                    .put("id", id)
                    .put("object", "checkout.session")
                    .put("status", status)
                    .put("payment_status", status.equals("complete") ? "paid" : "unpaid")
                    .put("amount_total", amount)
                    .put("currency", "usd")
                    .put("client_reference_id", attempt)
                    .put("created", created)
                    .put("url", status.equals("open") ? "https://checkout.stripe.com/c/pay/" + id : null);
            page.putObject("metadata").put("attempt", attempt);
            if (intent != null && isExpanded) {
                page.set("payment_intent", intent.shown(true));
            } else {
                page.put("payment_intent", intent == null ? null : intent.id);
            }
            return page;
        }
    }

    /** A Payment Intent with its charge. */
    static final class Intent {

        final String id = id("pi");
        final String attempt;
        final long amount;
        final boolean isOfPage;
        final boolean saves;
        final long created;
        String status = "requires_payment_method";

        @Nullable
        String declined;

        long refunded;

        Intent(String attempt, long amount, boolean isOfPage, boolean saves, long created) {
            this.attempt = attempt;
            this.amount = amount;
            this.isOfPage = isOfPage;
            this.saves = saves;
            this.created = created;
        }

        boolean isTaken() {
            return status.equals("succeeded");
        }

        ObjectNode shown(boolean isExpanded) {
            ObjectNode intent = ProviderJson.object()
                    .put("id", id)
                    .put("object", "payment_intent")
                    .put("status", status)
                    .put("amount", amount)
                    .put("currency", "usd")
                    .put("created", created);
            intent.putObject("metadata").put("attempt", attempt);
            if (!isOfPage) {
                ((ObjectNode) intent.get("metadata")).put("without_page", "true");
            }
            if (saves) {
                intent.put("setup_future_usage", "off_session").put("customer", "cus_1");
            }
            if (declined != null) {
                intent.set("last_payment_error", error(declined));
            }
            if (isTaken() && isExpanded) {
                intent.set("latest_charge", charge());
                intent.set("payment_method", method());
            }
            return intent;
        }

        ObjectNode charge() {
            return ProviderJson.object()
                    .put("id", "ch_" + id)
                    .put("object", "charge")
                    .put("paid", true)
                    .put("amount", amount)
                    .put("amount_refunded", refunded)
                    .put("currency", "usd")
                    .put("created", created);
        }
    }

    private static ObjectNode method() {
        ObjectNode method = ProviderJson.object().put("id", "pm_1").put("object", "payment_method");
        method.putObject("card").put("last4", "4242").put("exp_month", 11).put("exp_year", 2028);
        return method;
    }

    static ObjectNode error(String declined) {
        boolean isExpired = declined.equals("expired_card");
        return ProviderJson.object()
                .put("type", "card_error")
                .put("code", isExpired ? "expired_card" : "card_declined")
                .put("decline_code", declined);
    }

    static String refused(String type, String code) {
        ObjectNode answer = ProviderJson.object();
        answer.putObject("error").put("type", type).put("code", code).put("message", "as Stripe says");
        return answer.toString();
    }

    static String list(List<ObjectNode> data, boolean hasMore) {
        ObjectNode list = ProviderJson.object().put("object", "list").put("has_more", hasMore);
        data.forEach(list.putArray("data")::add);
        return list.toString();
    }
}
