package app.linekeeper.bot.pay;

import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.clientpay.InvoicingByLink;
import app.linekeeper.domain.clientpay.LinkOffer;
import app.linekeeper.domain.clientpay.OpeningPayLink;
import app.linekeeper.domain.clientpay.PayByLink;
import app.linekeeper.domain.clientpay.PaySheet;
import app.linekeeper.domain.clientpay.PayingByLink;
import app.linekeeper.domain.document.DocumentFile;
import app.linekeeper.domain.document.DocumentFiles;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.locales.Language;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be done on a page to pay: pay by card, give that up, take the invoice. */
@Component
class PageDeeds {

    private static final Pattern FORM = Pattern.compile("[0-9a-f-]{36}");
    private static final Pattern SUM = Pattern.compile("(\\d{1,15}) ([A-Z]{3})");
    private static final Duration WHILE_ANOTHER = Duration.ofSeconds(5);

    private final OpeningPayLink opening;
    private final PayingByLink paying;
    private final InvoicingByLink invoicing;
    private final DocumentFiles files;
    private final AwaitedPages awaited;
    private final PayPages pages;
    private final Semaphore onePaper = new Semaphore(1);

    PageDeeds(
            OpeningPayLink opening,
            PayingByLink paying,
            InvoicingByLink invoicing,
            DocumentFiles files,
            AwaitedPages awaited,
            PayPages pages) {
        this.opening = opening;
        this.paying = paying;
        this.invoicing = invoicing;
        this.files = files;
        this.awaited = awaited;
        this.pages = pages;
    }

    PayAnswer run(String token, String deed, Form form, Language language) {
        Optional<PaySheet> sheet = opening.open(token, language);
        if (sheet.isEmpty()) {
            return pages.notFound(language);
        }
        return switch (deed) {
            case "pay" -> pay(token, sheet.get(), form, language);
            case "again" -> {
                paying.giveUp(token);
                yield PayAnswer.goTo(page(token, language));
            }
            default -> invoice(token, form, language);
        };
    }

    private PayAnswer pay(String token, PaySheet sheet, Form form, Language language) {
        Money sum = sum(form);
        Optional<LinkOffer> offer = sheet.offers().stream()
                .filter(each -> PayPages.name(each).equals(form.get(PayPages.OFFER)))
                .findFirst();
        if (sum == null || offer.isEmpty()) {
            return refused(token, Refusal.of(Reason.CARD_NOT_OFFERED), form, language);
        }
        Outcome<AttemptId> begun =
                paying.start(new PayByLink(token, offer.get(), sum, form.get(PayPages.EMAIL), language, named(form)));
        if (begun instanceof Outcome.Refused<AttemptId> refused) {
            return refused(token, refused.refusal(), form, language);
        }
        return PayAnswer.goTo(awaited.await(
                        begun.orElseThrow(), () -> opening.open(token, language).map(PaySheet::goOn))
                .orElseGet(() -> page(token, language)));
    }

    private PayAnswer invoice(String token, Form form, Language language) {
        Money sum = sum(form);
        if (!onePaper.tryAcquire()) {
            return PayAnswer.later(pages.tooMany(language), WHILE_ANOTHER);
        }
        try {
            Outcome<DocumentId> issued =
                    sum == null ? Refusal.of(Reason.NOT_FOUND).asOutcome() : invoicing.invoice(token, sum, named(form));
            return issued instanceof Outcome.Refused<DocumentId> refused
                    ? refused(token, refused.refusal(), form, language)
                    : file(files.of(issued.orElseThrow()));
        } finally {
            onePaper.release();
        }
    }

    private static PayAnswer file(DocumentFile file) {
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return new PayAnswer(
                200,
                "application/pdf",
                file.bytes(),
                Map.of("Content-Disposition", "attachment; filename=\"invoice.pdf\"; filename*=UTF-8''" + name));
    }

    private PayAnswer refused(String token, Refusal refusal, Form form, Language language) {
        return opening.open(token, language)
                .map(sheet -> pages.of(token, sheet, new PageNote(refusal, form.get(PayPages.EMAIL)), language))
                .orElseGet(() -> pages.notFound(language));
    }

    private static URI page(String token, Language language) {
        return URI.create("/p/" + token + "?" + PageTongue.NAME + "=" + language.code());
    }

    private static String named(Form form) {
        String name = form.get(PayPages.FORM);
        return FORM.matcher(name).matches() ? name : "none";
    }

    private static @Nullable Money sum(Form form) {
        var sum = SUM.matcher(form.get(PayPages.SUM));
        try {
            return sum.matches() ? new Money(Long.parseLong(sum.group(1)), Currency.getInstance(sum.group(2))) : null;
        } catch (IllegalArgumentException noCurrency) {
            return null;
        }
    }
}
