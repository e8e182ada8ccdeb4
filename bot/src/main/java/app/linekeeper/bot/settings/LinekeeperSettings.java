package app.linekeeper.bot.settings;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is not about Telegram itself.
 *
 * @param operators Telegram numbers of the vendor's staff who are admitted as operators at the start
 * @param sourceUrl where the source of the running version is, for a button of the help; null where it gives none
 * @param contact where people reach whoever keeps the bot, shown as it is; null where they are told nowhere
 */
@ConfigurationProperties("linekeeper")
public record LinekeeperSettings(
        @DefaultValue List<Long> operators,
        @Nullable URI sourceUrl,
        @Nullable String contact) {

    private static final int LONGEST_CONTACT = 100;

    /**
     * Under these Telegram shows many: whatever is forwarded from channels, whoever writes as a channel, and every
     * administrator who hides their name.
     */
    private static final Set<Long> SHARED_ACCOUNTS = Set.of(777_000L, 136_817_688L, 1_087_968_824L);

    /**
     * @throws UnusableSetting where a value cannot work, with what to do about it in words
     */
    public LinekeeperSettings {
        operators = List.copyOf(operators);
        requirePeople(operators);
        if (sourceUrl != null && !sourceUrl.toString().isEmpty() && !isWebAddress(sourceUrl)) {
            throw new UnusableSetting(
                    "linekeeper.source-url is no address that a button could open: " + sourceUrl,
                    "Give the whole address, such as https://example.org/linekeeper, or none.");
        }
        if (contact != null
                && (contact.length() > LONGEST_CONTACT || contact.lines().count() > 1)) {
            throw new UnusableSetting(
                    "linekeeper.contact is longer than a line of " + LONGEST_CONTACT + " characters.",
                    "Give one name in Telegram, e-mail address or telephone number, or none.");
        }
    }

    private static void requirePeople(List<Long> operators) {
        if (operators.stream().anyMatch(number -> number <= 0)) {
            throw new UnusableSetting(
                    "linekeeper.operators names somebody who is no person.",
                    "Give the Telegram numbers of people, which are positive; a negative one is of a group or a channel.");
        }
        operators.stream().filter(SHARED_ACCOUNTS::contains).findFirst().ifPresent(number -> {
            throw new UnusableSetting(
                    "linekeeper.operators names " + number + ", under which Telegram shows many people.",
                    "Give the numbers that these people have themselves; whoever writes to the bot in private is told theirs.");
        });
    }

    private static boolean isWebAddress(URI address) {
        return address.getHost() != null && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
    }
}
