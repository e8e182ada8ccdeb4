package app.linekeeper.domain.bank;

/** Text from a file as a database takes it. */
final class FittingText {

    private static final String NOTHING = String.valueOf((char) 0);

    private FittingText() {}

    /** Without zero characters, and no longer than this; never with half of a pair at its end. */
    static String of(String text, int longest) {
        String whole = text.replace(NOTHING, "");
        if (whole.length() <= longest) {
            return whole;
        }
        boolean splits = Character.isHighSurrogate(whole.charAt(longest - 1));
        return whole.substring(0, splits ? longest - 1 : longest);
    }
}
