package app.linekeeper.domain.company;

import app.linekeeper.domain.partner.Region;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.Locale;
import java.util.regex.Pattern;

/** The number by which the state knows a company or sole trader. */
public final class TaxNumber {

    private static final Pattern FOREIGN = Pattern.compile("[A-Z0-9]{4,20}");

    private TaxNumber() {}

    /**
     * The number without spaces and signs between its digits. In Russia and Kazakhstan its check digits must be right
     * by the rules of either country, elsewhere it is 4 to 20 letters and digits.
     */
    public static Outcome<String> parse(String typed, Region region) {
        String number = typed.replaceAll("[\\p{Z}\\s./-]", "").toUpperCase(Locale.ROOT);
        boolean checked = region == Region.RUSSIA || region == Region.KAZAKHSTAN;
        boolean right = checked
                ? Inn.isRight(number) || BinIin.isRight(number)
                : FOREIGN.matcher(number).matches();
        return right
                ? Outcome.done(number)
                : Refusal.of(Reason.TAX_NUMBER_WRONG).asOutcome();
    }
}
