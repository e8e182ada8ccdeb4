package app.linekeeper.domain.electronic;

import app.linekeeper.domain.catalog.Seller;
import java.util.Optional;

/** The electronic originals that there are, by the country of the seller. */
public enum ElectronicKind {
    /** The universal transfer document of Russia. */
    UPD,
    /** The electronic act of performed works of Kazakhstan. */
    AWP;

    /** The kind that the seller can give; empty where there is none, or where the seller lacks the id that it needs. */
    public static Optional<ElectronicKind> of(Seller seller) {
        return switch (seller.region()) {
            case RUSSIA -> Optional.of(UPD).filter(upd -> seller.exchangeId() != null);
            case KAZAKHSTAN -> Optional.of(AWP);
            case CIS, WORLD -> Optional.empty();
        };
    }
}
