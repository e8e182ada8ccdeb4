package app.linekeeper.domain.document;

import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Words;

/** The numbers of one seller for one type of document in one year. */
public record NumberSeries(Seller seller, DocumentType type, int year) {

    private static final Words WORDS = Words.standard();

    /** What stands before the place: alike for whoever asks, in whatever language the document is (rule 28). */
    String name() {
        String prefix = seller.documentPrefix().isEmpty() ? "" : seller.documentPrefix() + "-";
        return prefix + WORDS.plain(type.series(year), language(seller.region()));
    }

    DocumentNumber at(long place) {
        return DocumentNumber.of(name(), year, place, type.isChecked());
    }

    private static Language language(Region seller) {
        return seller == Region.RUSSIA || seller == Region.KAZAKHSTAN ? Language.RU : Language.EN;
    }
}
