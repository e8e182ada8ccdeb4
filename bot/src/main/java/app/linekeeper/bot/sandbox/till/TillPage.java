package app.linekeeper.bot.sandbox.till;

import app.linekeeper.domain.gateway.PaymentStatus;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The page on which a payment of the sandbox is paid, refused or left. */
@RestController
@Profile("sandbox")
final class TillPage {

    private static final String ONLY_THIS =
            "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Whose pages payers are led back to: the sandbox leads nobody out of this machine. */
    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost");

    private final Till till;
    private final TillNews news;
    private final Words words = Words.standard();

    TillPage(Till till, TillNews news) {
        this.till = till;
        this.news = news;
    }

    /** What the payer does. */
    enum Deed {
        PAY,
        PAY_TOLD_TWICE,
        PAY_TOLD_NOBODY,
        GIVE_UP
    }

    @GetMapping("/sandbox/till/{id}")
    ResponseEntity<String> show(@PathVariable String id) {
        return till.find(id)
                .map(this::page)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/sandbox/till/{id}")
    ResponseEntity<String> act(
            @PathVariable String id, @RequestParam Deed deed, @RequestParam(defaultValue = "4242") String card) {
        if (till.find(id).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        TillPayment payment = deed == Deed.GIVE_UP
                ? till.cancel(id)
                : till.pay(id, TestCard.of(card).orElse(TestCard.GOOD));
        if (deed != Deed.PAY_TOLD_NOBODY) {
            news.tell(payment);
        }
        if (deed == Deed.PAY_TOLD_TWICE) {
            news.tell(payment);
        }
        URI back = payment.returnTo();
        return payment.status() == PaymentStatus.SUCCEEDED
                        && back != null
                        && back.getHost().equals("127.0.0.1")
                ? ResponseEntity.status(HttpStatus.SEE_OTHER).location(back).build()
                : page(payment);
    }

    private ResponseEntity<String> page(TillPayment payment) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .header(
                        "Content-Security-Policy",
                        ONLY_THIS + "; form-action 'self' http://127.0.0.1:* http://localhost:*")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .body(html(payment));
    }

    private String html(TillPayment payment) {
        PaymentStatus status = payment.status(till.now());
        return "<!doctype html><html lang=\"" + payment.language().name().toLowerCase(Locale.ROOT) + "\"><head>"
                + "<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
                + "<link rel=\"stylesheet\" href=\"/page/till.css\"><title>" + say(payment, "till.title")
                + "</title></head><body><main><h1>" + say(payment, "till.title") + "</h1><p class=\"sum\">"
                + say(payment, Text.of("till.sum").with("sum", payment.sum())) + "</p><p>"
                + HtmlUtils.htmlEscape(payment.description()) + "</p><p role=\"status\">"
                + say(payment, "till.status_" + status.name().toLowerCase(Locale.ROOT)) + "</p>"
                + (status == PaymentStatus.SUCCEEDED ? "" : form(payment, status))
                + "<p class=\"note\">" + say(payment, "till.note") + "</p></main></body></html>";
    }

    private String form(TillPayment payment, PaymentStatus status) {
        String cards = Arrays.stream(TestCard.values())
                .map(card -> "<option value=\"" + card.digits() + "\">•• " + card.digits() + ": "
                        + say(payment, "till.card_" + card.digits()) + "</option>")
                .collect(Collectors.joining());
        String deeds = Arrays.stream(Deed.values())
                .filter(deed -> deed != Deed.GIVE_UP || status == PaymentStatus.PENDING)
                .map(deed -> "<button name=\"deed\" value=\"" + deed + "\">"
                        + say(payment, "till.deed_" + deed.name().toLowerCase(Locale.ROOT)) + "</button>")
                .collect(Collectors.joining());
        return "<form method=\"post\"><label>" + say(payment, "till.card") + " <select name=\"card\">" + cards
                + "</select></label>" + deeds + "</form>";
    }

    private String say(TillPayment payment, String key) {
        return say(payment, Text.of(key));
    }

    private String say(TillPayment payment, Text text) {
        return HtmlUtils.htmlEscape(words.plain(text, payment.language()));
    }
}
