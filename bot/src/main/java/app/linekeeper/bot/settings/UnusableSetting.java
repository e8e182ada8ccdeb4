package app.linekeeper.bot.settings;

/** A setting with which the application cannot start, and what to do about it, in words for the deployer. */
public final class UnusableSetting extends RuntimeException {

    private final String remedy;

    public UnusableSetting(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    /** What the deployer can do. */
    public String remedy() {
        return remedy;
    }
}
