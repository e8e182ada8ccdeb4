package app.linekeeper.domain.requisites;

import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.iban4j.BicFormatException;
import org.iban4j.BicUtil;
import org.iban4j.CountryCode;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.iban4j.InvalidCheckDigitException;
import org.iban4j.UnsupportedCountryException;

/** Accounts and banks outside Russia: IBAN and SWIFT code (BIC). */
public final class InternationalAccount {

    private static final Pattern IBAN_START = Pattern.compile("[A-Z]{2}\\d{2}.*");
    private static final Pattern SWIFT = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?");
    private static final Pattern PLAIN = Pattern.compile("[A-Z0-9]{4,34}");

    private static final Set<String> NEVER_GIVEN = Set.of("00", "01", "99");

    /** Territories with a country of their own in codes of banks, whose accounts are of the country they belong to. */
    private static final Map<String, Set<String>> TERRITORIES = Map.of(
            "FR", Set.of("GF", "GP", "MQ", "RE", "PF", "TF", "YT", "NC", "BL", "MF", "PM", "WF"),
            "GB", Set.of("IM", "JE", "GG"),
            "FI", Set.of("AX"));

    private InternationalAccount() {}

    /** An IBAN of this country, such as {@code KZ}. */
    static List<Text> checkIban(String iban, String country) {
        if (!iban.startsWith(country)) {
            return List.of(Wrong.of("iban_country", head(iban, 2)).with("country", country));
        }
        return checkIban(iban);
    }

    /** An IBAN, or where it does not begin like one the account number of a country without. */
    static List<Text> checkAccount(String account) {
        if (IBAN_START.matcher(account).matches()) {
            return checkIban(account);
        }
        return PLAIN.matcher(account).matches() ? List.of() : List.of(Text.of("requisites.wrong.account"));
    }

    /** What is wrong with a SWIFT code (BIC); nothing where it can be one. */
    public static List<Text> checkSwift(String swift) {
        Text letter = Wrong.latin(swift);
        if (letter != null) {
            return List.of(letter);
        }
        if (!SWIFT.matcher(swift).matches()) {
            return List.of(Text.of("requisites.wrong.swift").with("given", swift.length()));
        }
        try {
            BicUtil.validate(swift);
            return List.of();
        } catch (UnsupportedCountryException | BicFormatException wrong) {
            return List.of(Wrong.of("swift_country", swift.substring(4, 6)));
        }
    }

    /** The bank and the account must be of one country or its territories, where the account tells its country. */
    static List<Text> checkTogether(String swift, String account) {
        boolean together = !areOfTwo(swift, account) || isTerritory(swift, account);
        return together ? List.of() : List.of(countries("wrong.two_countries", swift, account));
    }

    /** What is right but unusual: the bank is in a territory of the country of the account. */
    static List<Text> warnings(String swift, String account) {
        return areOfTwo(swift, account) && isTerritory(swift, account)
                ? List.of(countries("warning.territory", swift, account))
                : List.of();
    }

    private static boolean areOfTwo(String swift, String account) {
        return swift.length() >= 6
                && IBAN_START.matcher(account).matches()
                && CountryCode.getByCode(account.substring(0, 2)) != null
                && !swift.substring(4, 6).equals(account.substring(0, 2));
    }

    private static boolean isTerritory(String swift, String account) {
        return TERRITORIES.getOrDefault(account.substring(0, 2), Set.of()).contains(swift.substring(4, 6));
    }

    private static Text countries(String key, String swift, String account) {
        return Text.of("requisites." + key)
                .with("bank", swift.substring(4, 6))
                .with("account", account.substring(0, 2));
    }

    private static List<Text> checkIban(String iban) {
        Text letter = Wrong.latin(iban);
        if (letter != null) {
            return List.of(letter);
        }
        CountryCode country = CountryCode.getByCode(head(iban, 2));
        if (country == null || !IbanUtil.isSupportedCountry(country)) {
            return List.of(Wrong.of("iban_unknown", head(iban, 2)));
        }
        try {
            IbanUtil.validate(iban);
            // 00, 01 and 99 pass the sum, but no bank gives them out (ISO 13616)
            return NEVER_GIVEN.contains(iban.substring(2, 4)) ? List.of(wrongCheck(iban)) : List.of();
        } catch (InvalidCheckDigitException wrong) {
            return List.of(wrongCheck(iban));
        } catch (Iban4jException wrong) {
            return List.of(Text.of("requisites.wrong.iban")
                    .with("given", iban.length())
                    .with("expected", IbanUtil.getIbanLength(country)));
        }
    }

    private static Text wrongCheck(String iban) {
        return Wrong.of("iban_check", iban.substring(2, 4)).with("groups", Wrong.groups(iban));
    }

    private static String head(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }
}
