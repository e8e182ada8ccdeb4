package app.linekeeper.domain.document;

import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Language;

/** In which form a seller's acts are made (rule 29). Another country's own form becomes another constant. */
public enum ActForm {
    /** A Russian act with everything that 402-FZ art. 9 p. 2 asks for; always in Russian. */
    RUSSIAN,
    /** A certificate of completion in the buyer's language, for a country without a form of its own here. */
    GENERAL;

    /** The form for sellers of this region. */
    static ActForm of(Region seller) {
        return seller == Region.RUSSIA ? RUSSIAN : GENERAL;
    }

    /** In which language the act is written for somebody who reads this one. */
    Language language(Language read) {
        return this == RUSSIAN ? Language.RU : read;
    }
}
