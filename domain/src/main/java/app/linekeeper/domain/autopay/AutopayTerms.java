package app.linekeeper.domain.autopay;

import app.linekeeper.domain.shared.Region;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of autopayment (rules 23 and 24); days are the line's.
 *
 * @param at from when on in its day a step is taken
 * @param announcedDaysBefore how many days before the first charge it is announced
 * @param chargedDaysBefore how many days before the end a wallet is charged first
 * @param triedDaysAfter how many days after the end it is tried last
 * @param invoicedDaysBefore how many days before the end an invoice is issued
 * @param invoicedDaysBeforeWorld the same in the region of the rest of the world
 */
@ConfigurationProperties("linekeeper.autopay")
public record AutopayTerms(
        @DefaultValue("10:00") LocalTime at,
        @DefaultValue("3") int announcedDaysBefore,
        @DefaultValue("1") int chargedDaysBefore,
        @DefaultValue("1") int triedDaysAfter,
        @DefaultValue("5") int invoicedDaysBefore,
        @DefaultValue("7") int invoicedDaysBeforeWorld) {

    public AutopayTerms {
        if (announcedDaysBefore < 1
                || chargedDaysBefore < 1
                || triedDaysAfter < 0
                || invoicedDaysBefore <= chargedDaysBefore
                || invoicedDaysBeforeWorld <= chargedDaysBefore) {
            throw new IllegalArgumentException(
                    "linekeeper.autopay: a charge is announced a day or more before, and is made"
                            + " a day or more before the end, after the day of an invoice");
        }
    }

    int invoicedDaysBefore(Region region) {
        return region == Region.WORLD ? invoicedDaysBeforeWorld : invoicedDaysBefore;
    }
}
