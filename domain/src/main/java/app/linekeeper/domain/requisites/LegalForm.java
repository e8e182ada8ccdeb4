package app.linekeeper.domain.requisites;

import app.linekeeper.domain.shared.Region;

/** By which country's rules a company's requisites are kept and checked. */
public enum LegalForm {
    RUSSIAN,
    KAZAKH,
    FOREIGN;

    /** The form that companies of a region usually have. */
    public static LegalForm of(Region region) {
        return switch (region) {
            case RUSSIA -> RUSSIAN;
            case KAZAKHSTAN -> KAZAKH;
            case CIS, WORLD -> FOREIGN;
        };
    }
}
