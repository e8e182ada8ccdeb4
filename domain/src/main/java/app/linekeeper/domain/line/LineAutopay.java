package app.linekeeper.domain.line;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a line is renewed by itself, as its card says it.
 *
 * @param company the company's name, or how its owner knows the card
 * @param actsOn the day of the next charge or invoice, in the line's zone; null unless one is planned
 */
public record LineAutopay(
        By by, String company, Stage stage, @Nullable LocalDate actsOn) {

    /** From where. The names are stored. */
    public enum By {
        /** The wallet of a company is charged. */
        WALLET,
        /** A company is asked for the money by invoice. */
        INVOICE,
        /** A card is charged that was kept. */
        CARD
    }

    /** How far it is with the present period. */
    public enum Stage {
        /** It will be charged or invoiced. */
        PLANNED,
        /** Somebody of the team said "not this time". */
        SKIPPED,
        /** An invoice waits to be paid, or it is not known yet what came of charging a card. */
        INVOICED,
        /** It waits for the line's next period. */
        RESTING;

        private static final String AWAITED = "AWAITED";

        /**
         * By what is stored.
         *
         * @param attempt the state of the attempt for the present end; null for none
         * @param actsOn null where nothing is planned
         */
        public static Stage of(@Nullable String attempt, @Nullable LocalDate actsOn) {
            if (SKIPPED.name().equals(attempt)) {
                return SKIPPED;
            }
            if (INVOICED.name().equals(attempt) || AWAITED.equals(attempt)) {
                return INVOICED;
            }
            return actsOn == null ? RESTING : PLANNED;
        }
    }
}
