package app.linekeeper.bot.pay;

import app.linekeeper.bot.port.Body;
import app.linekeeper.domain.clientpay.OpeningPayLink;
import app.linekeeper.domain.clientpay.PaySheet;
import app.linekeeper.locales.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Answers whoever opens a link to pay, and takes what they do there. */
@Component
class PageDesk {

    private static final Pattern LINK = Pattern.compile("/p/([A-Za-z0-9_-]{1,64})(?:/(pay|again|invoice))?");
    private static final String THANKS = "/thanks";
    private static final int LARGEST_FORM = 1 << 12;
    private static final Duration WITHIN = Duration.ofSeconds(10);

    private final OpeningPayLink opening;
    private final PageDeeds deeds;
    private final PayPages pages;
    private final RealAddress addresses;
    private final Rates rates;
    private final Body body;

    PageDesk(OpeningPayLink opening, PageDeeds deeds, PayPages pages, RealAddress addresses, Rates rates, Clock clock) {
        this.opening = opening;
        this.deeds = deeds;
        this.pages = pages;
        this.addresses = addresses;
        this.rates = rates;
        this.body = new Body(LARGEST_FORM, WITHIN, clock);
    }

    /** @throws IOException if whoever asks is gone, or too slow */
    PayAnswer answer(HttpServletRequest request) throws IOException {
        boolean isLook =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        String address = addresses.of(request);
        Duration waiting = isLook ? rates.page(address) : rates.deed(address);
        Language language = PageTongue.of(request, Form.parse(request.getQueryString()));
        if (!waiting.isZero()) {
            return PayAnswer.later(pages.tooMany(language), waiting);
        }
        Matcher link = LINK.matcher(request.getRequestURI());
        if (link.matches()) {
            return isLook && link.group(2) == null
                    ? look(link.group(1), language)
                    : deed(link, isLook, request, language);
        }
        return isLook && request.getRequestURI().equals(THANKS) ? pages.thanks(language) : pages.notFound(language);
    }

    /** Where something of ours failed. */
    PayAnswer broken(HttpServletRequest request) {
        return pages.broken(PageTongue.of(request, Form.parse(request.getQueryString())));
    }

    private PayAnswer look(String token, Language language) {
        Optional<PaySheet> sheet = opening.open(token, language);
        return sheet.map(found -> pages.of(token, found, null, language)).orElseGet(() -> pages.notFound(language));
    }

    private PayAnswer deed(Matcher link, boolean isLook, HttpServletRequest request, Language language)
            throws IOException {
        if (isLook || link.group(2) == null || !request.getMethod().equals("POST")) {
            return pages.notFound(language);
        }
        try {
            byte[] sent = body.read(request.getInputStream(), request.getContentLengthLong());
            Form form = Form.parse(new String(sent, StandardCharsets.UTF_8));
            return deeds.run(link.group(1), link.group(2), form, PageTongue.of(request, form));
        } catch (Body.TooLarge refused) {
            return PayAnswer.of(PayAnswer.TOO_LARGE);
        }
    }
}
