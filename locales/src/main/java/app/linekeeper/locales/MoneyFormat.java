package app.linekeeper.locales;

import java.math.BigDecimal;

/**
 * A sum as people read it: {@code 1 000,50 ₽}, {@code 12 500 ₸}, {@code $99.00}.
 *
 * <p>The look belongs to the currency and is the same in every language; only the signs between digits follow the
 * language. Rubles and tenge carry their sign at the end after a no-break space, dollars in front; another currency its
 * ISO code at the end. Dollars keep the point before cents everywhere, as people write them in Russian too. Tenge are
 * shown whole when there are no tiyn. Sums are grouped from 1 000 on, and a negative one begins with U+2212.
 */
public final class MoneyFormat {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private MoneyFormat() {}

    public static String of(Amount amount, Language language) {
        String code = amount.currency().getCurrencyCode();
        String minus = amount.minor() < 0 ? String.valueOf(Figures.MINUS) : "";
        String figures = figures(amount, language, code);
        return switch (code) {
            case "RUB" -> minus + figures + NO_BREAK_SPACE + '\u20BD';
            case "KZT" -> minus + figures + NO_BREAK_SPACE + '\u20B8';
            case "USD" -> minus + '$' + figures;
            default -> minus + figures + NO_BREAK_SPACE + code;
        };
    }

    /** The figures alone without the currency's sign, for the columns of a document: {@code 1 000,50}. */
    public static String figures(Amount amount, Language language) {
        BigDecimal major = major(amount);
        String minus = amount.minor() < 0 ? String.valueOf(Figures.MINUS) : "";
        return minus + Figures.figures(major.abs(), Figures.group(language), Figures.point(language));
    }

    private static String figures(Amount amount, Language language, String code) {
        BigDecimal major = major(amount).abs();
        if (code.equals("KZT") && amount.minor() % 100 == 0) {
            major = major.setScale(0);
        }
        char point = code.equals("USD") ? '.' : Figures.point(language);
        return Figures.figures(major, Figures.group(language), point);
    }

    private static BigDecimal major(Amount amount) {
        return BigDecimal.valueOf(amount.minor(), Math.max(0, amount.currency().getDefaultFractionDigits()));
    }
}
