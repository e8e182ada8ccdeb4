package app.linekeeper.domain.requisites;

/** Sums over digits, as the rules of numbers with check digits need them. */
final class CheckDigits {

    private CheckDigits() {}

    static boolean isDigits(String text, int length) {
        return text.length() == length && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    /** The sum of the first digits, each times its weight. */
    static int sum(String digits, int... weights) {
        int sum = 0;
        for (int place = 0; place < weights.length; place++) {
            sum += digit(digits, place) * weights[place];
        }
        return sum;
    }

    static int digit(String digits, int place) {
        return digits.charAt(place) - '0';
    }
}
