package app.linekeeper.bot.sandbox.botapi;

import java.time.Duration;

/**
 * Something that goes wrong on purpose.
 *
 * @param method the method it befalls, in lower case; {@code *} for every one but getUpdates
 * @param times how often it happens
 * @param retryAfter seconds that a 429 asks for
 * @param delay how long a slow answer takes
 */
public record Fault(Kind kind, String method, int times, int retryAfter, Duration delay) {

    /** What goes wrong. */
    public enum Kind {
        /** 429 with retry_after. */
        TOO_MANY_REQUESTS,
        /** 500 as JSON; nothing is done. */
        SERVER_ERROR,
        /** 502 with a page of a proxy. */
        HTML_PAGE,
        /** The connection breaks and nothing is done. */
        DROP_BEFORE,
        /** It is done, then the connection breaks. */
        DROP_AFTER,
        /** It is done, late. */
        SLOW,
        /** A batch of updates comes a second time, though it was confirmed. */
        REPEAT_UPDATES,
        /** The updates of a batch come in the opposite order. */
        SWAP_UPDATES
    }

    /** A fault of any method but getUpdates; its 429 asks for one second, its slow answer takes half a second. */
    public static Fault of(Kind kind, int times) {
        boolean updates = kind == Kind.REPEAT_UPDATES || kind == Kind.SWAP_UPDATES;
        return new Fault(kind, updates ? "getupdates" : "*", times, 1, Duration.ofMillis(500));
    }

    public Fault on(String newMethod) {
        return new Fault(kind, newMethod, times, retryAfter, delay);
    }

    public Fault retryAfter(int seconds) {
        return new Fault(kind, method, times, seconds, delay);
    }

    public Fault taking(Duration newDelay) {
        return new Fault(kind, method, times, retryAfter, newDelay);
    }

    boolean befalls(String calledMethod) {
        return method.equals("*") ? !calledMethod.equals("getupdates") : method.equalsIgnoreCase(calledMethod);
    }
}
