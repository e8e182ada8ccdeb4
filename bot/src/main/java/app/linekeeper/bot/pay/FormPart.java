package app.linekeeper.bot.pay;

import app.linekeeper.domain.clientpay.LinkOffer;
import app.linekeeper.domain.clientpay.PaySheet;
import app.linekeeper.domain.clientpay.PaySheetState;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The part of a page by which something is done: pay, go on with what was begun, begin anew, take the invoice. */
@Component
class FormPart {

    private final Words words;

    FormPart(Words words) {
        this.words = words;
    }

    void write(Html html, String path, PaySheet sheet, @Nullable PageNote note, Language language) {
        if (sheet.state() == PaySheetState.BEING_PAID) {
            goOn(html, path, sheet, language);
        } else if (sheet.state() == PaySheetState.TO_PAY) {
            pay(html, path, sheet, note, language);
            invoice(html, path, sheet, language);
        }
    }

    private void goOn(Html html, String path, PaySheet sheet, Language language) {
        if (sheet.goOn() != null) {
            html.open("p")
                    .element(
                            "a",
                            say("pay_page.go_on", language),
                            "class",
                            "button",
                            "href",
                            sheet.goOn().toASCIIString())
                    .close("p");
        }
        html.open("form", "method", "post", "action", path + "/again");
        hidden(html, PageTongue.NAME, language.code());
        html.element("button", say("pay_page.again", language), "class", "second")
                .close("form");
    }

    private void pay(Html html, String path, PaySheet sheet, @Nullable PageNote note, Language language) {
        if (sheet.offers().isEmpty()) {
            html.element("p", say("pay_page.not_offered", language), "class", "note", "role", "status");
            return;
        }
        form(html, path + "/pay", sheet, language);
        offers(html, sheet, language);
        boolean isWrong = note != null && note.refusal().reason() == Reason.EMAIL_UNREADABLE;
        html.open("p").element("label", say("pay_page.email", language), "for", "email");
        html.open(
                "input",
                "id",
                "email",
                "name",
                PayPages.EMAIL,
                "type",
                "email",
                "autocomplete",
                "email",
                "maxlength",
                "254",
                "required",
                "",
                "aria-describedby",
                "email-hint",
                "aria-invalid",
                String.valueOf(isWrong),
                "value",
                note == null ? "" : note.email());
        html.element("span", say("pay_page.email_hint", language), "id", "email-hint", "class", "hint")
                .close("p");
        html.element("button", words.plain(Text.of("pay_page.pay").with("sum", sheet.total()), language))
                .close("form");
    }

    private void offers(Html html, PaySheet sheet, Language language) {
        boolean isOne = sheet.offers().size() == 1;
        if (isOne) {
            hidden(html, PayPages.OFFER, PayPages.name(sheet.offers().get(0)));
            return;
        }
        html.open("fieldset").element("legend", say("pay_page.how", language));
        for (LinkOffer offer : sheet.offers()) {
            String id = PayPages.name(offer);
            html.open("p").open("label");
            if (offer.equals(sheet.offers().get(0))) {
                html.open("input", "type", "radio", "name", PayPages.OFFER, "value", id, "checked", "");
            } else {
                html.open("input", "type", "radio", "name", PayPages.OFFER, "value", id);
            }
            html.text(" " + method(sheet, offer, language)).close("label").close("p");
        }
        html.close("fieldset");
    }

    /** With the provider's name, where several take the same. */
    private String method(PaySheet sheet, LinkOffer offer, Language language) {
        String method = say("pay_page.method_" + offer.method().name().toLowerCase(Locale.ROOT), language);
        boolean isAlone = sheet.offers().stream()
                        .filter(other -> other.method() == offer.method())
                        .count()
                == 1;
        String named = "card.gateway_" + offer.gateway();
        return isAlone || !words.knows(named, language)
                ? method
                : method + " \u00b7 " + words.plain(Text.of(named), language);
    }

    private void invoice(Html html, String path, PaySheet sheet, Language language) {
        if (sheet.hasInvoice()) {
            form(html, path + "/invoice", sheet, language);
            html.element("button", say("pay_page.invoice", language), "class", "second")
                    .element("span", say("pay_page.invoice_hint", language), "class", "hint")
                    .close("form");
        }
    }

    private void form(Html html, String action, PaySheet sheet, Language language) {
        Money total = sheet.total();
        html.open("form", "method", "post", "action", action);
        hidden(html, PayPages.SUM, total.minor() + " " + total.currency().getCurrencyCode());
        hidden(html, PayPages.FORM, UUID.randomUUID().toString());
        hidden(html, PageTongue.NAME, language.code());
    }

    private static void hidden(Html html, String name, String value) {
        html.open("input", "type", "hidden", "name", name, "value", value);
    }

    private String say(String key, Language language) {
        return words.plain(Text.of(key), language);
    }
}
