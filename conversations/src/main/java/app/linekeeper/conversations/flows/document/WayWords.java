package app.linekeeper.conversations.flows.document;

import app.linekeeper.locales.Text;
import org.jspecify.annotations.Nullable;

/** The way that money came, in words: what a company or a person can pay with has words for either. */
public final class WayWords {

    private static final String CARD = "card";

    private WayWords() {}

    /** @param company the name of the company that paid; null where none did */
    public static Text of(String beginning, @Nullable String way, @Nullable String company) {
        if (company == null) {
            return Text.of(beginning + way);
        }
        return Text.of(beginning + (CARD.equals(way) ? "card_company" : way)).with("company", company);
    }
}
