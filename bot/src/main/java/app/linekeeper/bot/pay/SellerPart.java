package app.linekeeper.bot.pay;

import app.linekeeper.domain.catalog.SellerRequisites;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The part of a page that says who sells. */
@Component
class SellerPart {

    private final Words words;

    SellerPart(Words words) {
        this.words = words;
    }

    void write(Html html, SellerRequisites seller, Language language) {
        html.open("section", "class", "aside")
                .element("h2", words.plain(Text.of("pay_page.seller"), language))
                .open("dl");
        row(html, "seller_name", seller.legalName(), language);
        row(html, "seller_tax_number", seller.taxNumber(), language);
        row(html, "seller_registration", seller.registrationNumber(), language);
        row(html, "seller_address", seller.address(), language);
        row(html, "seller_contacts", seller.contacts(), language);
        html.close("dl").close("section");
    }

    private void row(Html html, String what, @Nullable String value, Language language) {
        if (value != null && !value.isBlank()) {
            html.element("dt", words.plain(Text.of("pay_page." + what), language))
                    .element("dd", value);
        }
    }
}
