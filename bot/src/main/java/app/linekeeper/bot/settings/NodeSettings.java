package app.linekeeper.bot.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which of the processes on one database this is.
 *
 * @param node a name that stays the same from start to start; null for the name of the host
 */
@ConfigurationProperties("linekeeper")
public record NodeSettings(@Nullable String node) {

    private static final String NAME = "[\\p{L}\\p{N}._-]{1,100}";

    /** @throws UnusableSetting where the name could be mistaken for another's */
    public NodeSettings {
        if (node != null && !node.isEmpty() && !node.matches(NAME)) {
            throw new UnusableSetting(
                    "linekeeper.node is no name of a node.",
                    "Give up to 100 letters, digits, dots, dashes and underscores, or nothing for the name of the host.");
        }
    }

    /** Asks the system for the host's name where none is set, which may take a moment. */
    public String name() {
        if (node != null && !node.isEmpty()) {
            return node;
        }
        try {
            String host = InetAddress.getLocalHost().getHostName();
            return host.matches(NAME) ? host : "node";
        } catch (UnknownHostException nameless) {
            return "node";
        }
    }
}
