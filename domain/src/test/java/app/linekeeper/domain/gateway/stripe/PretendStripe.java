package app.linekeeper.domain.gateway.stripe;

import app.linekeeper.domain.gateway.LoopbackProvider.Call;
import app.linekeeper.domain.gateway.LoopbackProvider.Reply;
import app.linekeeper.domain.gateway.http.ProviderJson;
import app.linekeeper.domain.gateway.stripe.StripeThings.Intent;
import app.linekeeper.domain.gateway.stripe.StripeThings.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What the stand-in of Stripe does, as docs.stripe.com describes it: sessions, intents, refunds, and answers that are repeated under their key. */
final class PretendStripe {

    static final String KEY = "sk_test_51LinekeeperStandIn";
    private static final int LISTED = 5;

    final Map<String, Page> pages = new LinkedHashMap<>();
    final Map<String, Intent> intents = new LinkedHashMap<>();
    /** The headers of all calls, by their names in small letters. */
    final List<Map<String, String>> headers = new ArrayList<>();

    private final List<ObjectNode> refunds = new ArrayList<>();
    private final Map<String, String> askedUnder = new HashMap<>();
    private final Map<String, Reply> answeredUnder = new HashMap<>();
    private final Clock clock;
    private final BiConsumer<String, ObjectNode> send;

    @Nullable
    String nextDecline;

    /** How a refund stands that is asked for from now on. */
    String refundsStand = "succeeded";

    /** @param send sends an event of that type about that object */
    PretendStripe(Clock clock, BiConsumer<String, ObjectNode> send) {
        this.clock = clock;
        this.send = send;
    }

    /** A day passes after which no key is known any more, and what was under way is done. */
    void aDayPasses() {
        askedUnder.clear();
        answeredUnder.clear();
        refunds.forEach(each -> each.put("status", "succeeded"));
    }

    Reply reply(Call call) {
        headers.add(call.headers());
        if (!call.header("authorization").equals("Bearer " + KEY)) {
            return Reply.json(401, StripeThings.refused("invalid_request_error", "api_key"));
        }
        String key = call.header("idempotency-key");
        if (key.isEmpty()) {
            return done(call);
        }
        if (!askedUnder.computeIfAbsent(key, each -> call.body()).equals(call.body())) {
            return Reply.json(400, StripeThings.refused("idempotency_error", ""));
        }
        Reply known = answeredUnder.get(key);
        if (known == null) {
            known = done(call);
            answeredUnder.put(key, known);
        }
        return known;
    }

    private Reply done(Call call) {
        Map<String, String> form = form(call.method().equals("POST") ? call.body() : call.query());
        String[] path = call.path().substring("/v1/".length()).split("/");
        boolean posts = call.method().equals("POST");
        return switch (path[0]) {
            case "checkout" ->
                path.length == 2
                        ? (posts ? createPage(form) : listPages(form, call.query()))
                        : onePage(pages.get(path[2]), path.length > 3, call.query());
            case "payment_intents" ->
                path.length == 1
                        ? (posts
                                ? charge(form)
                                : list(
                                        intents.values().stream()
                                                .map(each -> each.shown(true))
                                                .toList(),
                                        form))
                        : Reply.json(
                                200,
                                Objects.requireNonNull(intents.get(path[1]))
                                        .shown(true)
                                        .toString());
            default -> posts ? refund(form) : listRefunds(form);
        };
    }

    private Reply createPage(Map<String, String> form) {
        long now = clock.instant().getEpochSecond();
        long open = Long.parseLong(form.get("expires_at")) - now;
        if (open < 1800 || open > 86_400) {
            return Reply.json(400, StripeThings.refused("invalid_request_error", "expires_at"));
        }
        Page page = new Page(
                form.get("client_reference_id"),
                Long.parseLong(form.get("line_items[0][price_data][unit_amount]")),
                "off_session".equals(form.get("payment_intent_data[setup_future_usage]"))
                        && "always".equals(form.get("customer_creation")),
                now);
        pages.put(page.id, page);
        return Reply.json(200, page.shown(false).toString());
    }

    private Reply onePage(Page page, boolean expires, String query) {
        if (expires) {
            if (!page.status.equals("open")) {
                return Reply.json(400, StripeThings.refused("invalid_request_error", ""));
            }
            page.status = "expired";
        }
        return Reply.json(
                200, page.shown(query.contains("payment_intent.latest_charge")).toString());
    }

    private Reply listPages(Map<String, String> form, String query) {
        String intent = form.get("payment_intent");
        Predicate<Page> asked = page -> intent == null || (page.intent != null && page.intent.id.equals(intent));
        boolean isExpanded = query.contains("data.payment_intent.latest_charge");
        return list(
                pages.values().stream()
                        .filter(asked)
                        .map(each -> each.shown(isExpanded))
                        .toList(),
                form);
    }

    /** Newest first, a page at a time. */
    private static Reply list(List<ObjectNode> oldestFirst, Map<String, String> form) {
        List<ObjectNode> all = new ArrayList<>(oldestFirst);
        Collections.reverse(all);
        String after = form.get("starting_after");
        List<ObjectNode> rest = after == null
                ? all
                : all.stream()
                        .dropWhile(each -> !each.path("id").asString("").equals(after))
                        .skip(1)
                        .toList();
        return Reply.json(200, StripeThings.list(rest.stream().limit(LISTED).toList(), rest.size() > LISTED));
    }

    private Reply charge(Map<String, String> form) {
        if (!"cus_1".equals(form.get("customer")) || !"pm_1".equals(form.get("payment_method"))) {
            return Reply.json(400, StripeThings.refused("invalid_request_error", "resource_missing"));
        }
        Intent intent = new Intent(
                form.get("metadata[attempt]"),
                Long.parseLong(form.get("amount")),
                !"true".equals(form.get("metadata[without_page]")),
                false,
                clock.instant().getEpochSecond());
        intents.put(intent.id, intent);
        intent.declined = nextDecline;
        nextDecline = null;
        if (intent.declined == null) {
            intent.status = "succeeded";
            send.accept("payment_intent.succeeded", intent.shown(false));
            return Reply.json(200, intent.shown(true).toString());
        }
        ObjectNode answer = ProviderJson.object();
        ObjectNode error = StripeThings.error(intent.declined);
        error.set("payment_intent", intent.shown(true));
        answer.set("error", error);
        return Reply.json(402, answer.toString());
    }

    private Reply refund(Map<String, String> form) {
        Intent intent = intents.get(form.get("payment_intent"));
        long amount = Long.parseLong(form.get("amount"));
        if (intent == null || !intent.isTaken() || intent.refunded + amount > intent.amount) {
            return Reply.json(400, StripeThings.refused("invalid_request_error", "charge_already_refunded"));
        }
        intent.refunded += amount;
        ObjectNode refund = ProviderJson.object()
                .put("id", StripeThings.id("re"))
                .put("object", "refund")
                .put("status", refundsStand)
                .put("amount", amount)
                .put("payment_intent", intent.id);
        refund.putObject("metadata").put("refund", form.getOrDefault("metadata[refund]", ""));
        refunds.add(refund);
        return Reply.json(200, refund.toString());
    }

    private Reply listRefunds(Map<String, String> form) {
        String intent = form.getOrDefault("payment_intent", "");
        List<ObjectNode> of = refunds.stream()
                .filter(each -> each.path("payment_intent").asString("").equals(intent))
                .toList();
        return Reply.json(200, StripeThings.list(of, false));
    }

    private static Map<String, String> form(String encoded) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String each : encoded.split("&")) {
            int at = each.indexOf('=');
            if (at > 0) {
                form.put(
                        URLDecoder.decode(each.substring(0, at), StandardCharsets.UTF_8),
                        URLDecoder.decode(each.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    /** The one on which that page is paid. */
    Intent intentOf(Page page) {
        if (page.intent == null) {
            page.intent = new Intent(
                    page.attempt, page.amount, true, page.saves, clock.instant().getEpochSecond());
            intents.put(page.intent.id, page.intent);
        }
        return page.intent;
    }
}
