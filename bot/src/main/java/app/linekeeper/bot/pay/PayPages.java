package app.linekeeper.bot.pay;

import app.linekeeper.conversations.ChatLinks;
import app.linekeeper.domain.clientpay.LinkOffer;
import app.linekeeper.domain.clientpay.PaySheet;
import app.linekeeper.domain.clientpay.PaySheetState;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pages that whoever has a link to pay is shown: one for each state of its order, in words and without a script. */
@Component
class PayPages {

    /** How the fields of forms are named. */
    static final String OFFER = "offer";

    static final String EMAIL = "email";
    static final String SUM = "sum";
    static final String FORM = "form";

    private static final int FOUND = 200;
    private static final int UNACCEPTED = 422;

    private final PageFrame frame;
    private final OrderPart order;
    private final FormPart form;
    private final SellerPart seller;
    private final ChatLinks chat;
    private final Words words;

    PayPages(PageFrame frame, OrderPart order, FormPart form, SellerPart seller, ChatLinks chat, Words words) {
        this.frame = frame;
        this.order = order;
        this.form = form;
        this.seller = seller;
        this.chat = chat;
        this.words = words;
    }

    /** How an offer is named in a form. */
    static String name(LinkOffer offer) {
        return offer.gateway() + "." + offer.method();
    }

    /** @param note why what was sent was not done; null for nothing */
    PayAnswer of(String token, PaySheet sheet, @Nullable PageNote note, Language language) {
        String path = "/p/" + token;
        boolean isWaiting = sheet.state() == PaySheetState.BEING_PAID;
        Text title = Text.of("pay_page.title_" + word(sheet.state())).with("order", sheet.order());
        String page = frame.page(title, path, isWaiting, sheet.seller().legalName(), language, html -> {
            notes(html, sheet, note, language);
            html.element("p", words.plain(Text.of("pay_page.text_" + word(sheet.state())), language));
            order.write(html, sheet, language);
            form.write(html, path, sheet, note, language);
            toChat(html, token, sheet, language);
            seller.write(html, sheet.seller(), language);
        });
        return PayAnswer.page(note == null ? FOUND : UNACCEPTED, page);
    }

    PayAnswer notFound(Language language) {
        return plain(PayAnswer.NOT_FOUND, "not_found", language);
    }

    PayAnswer tooMany(Language language) {
        return plain(PayAnswer.TOO_MANY, "too_many", language);
    }

    PayAnswer broken(Language language) {
        return plain(PayAnswer.BROKEN, "broken", language);
    }

    /** For whoever paid from the chat, where it is not known where that is. */
    PayAnswer thanks(Language language) {
        return plain(FOUND, "thanks", language);
    }

    private PayAnswer plain(int status, String what, Language language) {
        return PayAnswer.page(
                status,
                frame.page(
                        Text.of("pay_page.title_" + what),
                        null,
                        false,
                        null,
                        language,
                        html -> html.element("p", words.plain(Text.of("pay_page.text_" + what), language))));
    }

    private void notes(Html html, PaySheet sheet, @Nullable PageNote note, Language language) {
        if (note != null) {
            html.element("p", words.plain(note.refusal().text(), language), "class", "note", "role", "alert");
        } else if (sheet.declined() != null) {
            Text why = Text.of("pay_page.declined_" + sheet.declined().name().toLowerCase(Locale.ROOT));
            html.element("p", words.plain(why, language), "class", "note", "role", "status");
        }
        if (sheet.returned()) {
            html.element("p", words.plain(Text.of("pay_page.returned"), language), "class", "note", "role", "status");
        }
    }

    private void toChat(Html html, String token, PaySheet sheet, Language language) {
        if (sheet.state().showsOrder() && chat.areKnown()) {
            html.open("p", "class", "aside")
                    .element("a", words.plain(Text.of("pay_page.to_chat"), language), "href", chat.start(token))
                    .close("p");
        }
    }

    private static String word(PaySheetState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
