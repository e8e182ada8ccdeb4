package app.linekeeper.bot.pay;

import app.linekeeper.bot.port.Body;
import app.linekeeper.domain.gateway.Gateways;
import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.gateway.WebhookRequest;
import app.linekeeper.domain.gateway.WebhookVerdict;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes messages of providers: judges each by itself, keeps what may be true, and says at once that it came (rule 21). */
@Component
class HookDesk {

    /** Under which each provider has an address of its own. */
    static final String PATH = "/hooks/";

    private static final Logger log = LoggerFactory.getLogger(HookDesk.class);
    private static final int LARGEST = 1 << 16;
    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final Set<String> METHODS = Set.of("GET", "POST");
    /** Of the way, not of the message; or secrets of somebody else. */
    private static final Set<String> LEFT_OUT = Set.of("cookie", "host", "connection", "accept-encoding", "te");

    private final Gateways gateways;
    private final KeptMessages kept;
    private final RealAddress addresses;
    private final Rates rates;
    private final MeterRegistry meters;
    private final Clock clock;
    private final Body body;
    private final Seldom seldom = new Seldom();

    HookDesk(
            Gateways gateways,
            KeptMessages kept,
            RealAddress addresses,
            Rates rates,
            MeterRegistry meters,
            Clock clock) {
        this.gateways = gateways;
        this.kept = kept;
        this.addresses = addresses;
        this.rates = rates;
        this.meters = meters;
        this.clock = clock;
        this.body = new Body(LARGEST, WITHIN, clock);
    }

    /** @throws IOException if whoever sends is gone, or too slow */
    PayAnswer answer(HttpServletRequest request) throws IOException {
        Optional<PaymentGateway> gateway = gateway(request.getRequestURI().substring(PATH.length()))
                .filter(found -> METHODS.contains(request.getMethod()));
        if (gateway.isEmpty()) {
            return PayAnswer.of(PayAnswer.NOT_FOUND);
        }
        String from = addresses.of(request);
        Duration waiting = rates.message(from);
        if (!waiting.isZero()) {
            count(gateway.get(), "too_many");
            return PayAnswer.later(PayAnswer.of(PayAnswer.TOO_MANY), waiting);
        }
        if (isPacked(request.getHeader("Content-Encoding"))) {
            return PayAnswer.of(PayAnswer.PACKED);
        }
        try {
            return judged(gateway.get(), read(request, from));
        } catch (Body.TooLarge refused) {
            count(gateway.get(), "too_large");
            return PayAnswer.of(PayAnswer.TOO_LARGE);
        }
    }

    private PayAnswer judged(PaymentGateway gateway, WebhookRequest message) {
        WebhookVerdict verdict = gateway.judge(message);
        if (verdict instanceof WebhookVerdict.Rejected rejected) {
            count(gateway, "rejected");
            if (seldom.is(gateway.id() + rejected.why())) {
                log.warn(
                        "messages for {} such as from {} are rejected: {}",
                        gateway.id(),
                        message.from(),
                        rejected.why());
            }
            return PayAnswer.of(rejected.status());
        } else if (verdict instanceof WebhookVerdict.Accepted accepted) {
            boolean isNew = kept.keep(gateway.id(), accepted.key(), message);
            count(gateway, isNew ? "accepted" : "again");
            return PayAnswer.text(accepted.ack().contentType(), accepted.ack().body());
        }
        count(gateway, "ignored");
        WebhookVerdict.Ack ack = ((WebhookVerdict.Ignored) verdict).ack();
        return PayAnswer.text(ack.contentType(), ack.body());
    }

    private Optional<PaymentGateway> gateway(String name) {
        return gateways.all().stream()
                .filter(gateway -> gateway.id().value().equals(name))
                .findFirst();
    }

    private WebhookRequest read(HttpServletRequest request, String from) throws IOException {
        byte[] sent = body.read(request.getInputStream(), request.getContentLengthLong());
        String query = request.getQueryString();
        return new WebhookRequest(query == null ? "" : query, headers(request), sent, from, clock.instant());
    }

    private static Map<String, List<String>> headers(HttpServletRequest request) {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            String small = name.toLowerCase(Locale.ROOT);
            if (!LEFT_OUT.contains(small)) {
                headers.put(small, Collections.list(request.getHeaders(name)));
            }
        }
        return headers;
    }

    private static boolean isPacked(@Nullable String encoding) {
        return encoding != null && !encoding.toLowerCase(Locale.ROOT).equals("identity");
    }

    private void count(PaymentGateway gateway, String verdict) {
        meters.counter("linekeeper.pay.messages", "gateway", gateway.id().value(), "verdict", verdict)
                .increment();
    }
}
