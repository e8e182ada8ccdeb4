package app.linekeeper.domain.requisites;

import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.shared.Region;
import java.util.Locale;
import java.util.regex.Pattern;

/** The number by which the state knows a company or sole trader. */
public final class TaxNumber {

    private static final Pattern BETWEEN = Pattern.compile("[\\p{Z}\\s./-]");
    private static final Pattern LABEL = Pattern.compile("^\\p{L}+[:\u2116]*(?=[0-9])");
    private static final Pattern FOREIGN = Pattern.compile("[A-Z0-9]{4,20}");

    private TaxNumber() {}

    /**
     * The number without spaces and signs between its digits. In Russia and Kazakhstan a label before it is left out and
     * its check digits must be right by the rules of either country, elsewhere it is 4 to 20 letters and digits.
     *
     * @return refused as tax_number_length where the digits are not as many as either country has, or as
     *     tax_number_wrong
     */
    public static Outcome<String> parse(String typed, Region region) {
        String number = BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        return region == Region.RUSSIA || region == Region.KAZAKHSTAN
                ? checked(LABEL.matcher(number).replaceFirst(""))
                : rightOrRefused(number, FOREIGN.matcher(number).matches());
    }

    private static Outcome<String> checked(String number) {
        int digits =
                (int) number.chars().filter(sign -> sign >= '0' && sign <= '9').count();
        return digits == 10 || digits == 12
                ? rightOrRefused(number, Inn.isRight(number) || BinIin.isRight(number))
                : Refusal.of(Reason.TAX_NUMBER_LENGTH).with("n", digits).asOutcome();
    }

    private static Outcome<String> rightOrRefused(String number, boolean right) {
        return right
                ? Outcome.done(number)
                : Refusal.of(Reason.TAX_NUMBER_WRONG).asOutcome();
    }
}
