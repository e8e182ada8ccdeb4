package app.linekeeper.domain.document;

/**
 * The digit that closes a number of digits, by the scheme of H. M. Damm (2004): one digit that was mistyped and two
 * neighbours that were swapped are always noticed, the closing digit included.
 */
public final class DammDigit {

    private static final String[] NEXT = {
        "0317598642",
        "7092154863",
        "4206871359",
        "1750983426",
        "6123045978",
        "3674209581",
        "5869720134",
        "8945362017",
        "9438617205",
        "2581436790"
    };

    private DammDigit() {}

    /** @throws IllegalArgumentException if anything but the digits 0 to 9 is in the number */
    static char of(String digits) {
        char last = '0';
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                throw new IllegalArgumentException("not digits: " + digits);
            }
            last = NEXT[last - '0'].charAt(digit - '0');
        }
        return last;
    }

    /**
     * Whether the last digit closes those before it.
     *
     * @throws IllegalArgumentException if anything but the digits 0 to 9 is in the number
     */
    public static boolean closes(String digits) {
        return !digits.isEmpty() && of(digits) == '0';
    }
}
