package app.linekeeper.conversations.flow;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Role;
import app.linekeeper.locales.Language;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person whose turn it is.
 *
 * @param name as Telegram shows it; any characters
 * @param zone where their days begin and end
 * @param acting the member they are; null for a stranger
 * @param elsewhere as what they could act besides, a role for each of their other memberships
 */
public record Visitor(
        String name,
        Language language,
        ZoneId zone,
        @Nullable Acting acting,
        List<Role> elsewhere) {

    public Visitor {
        elsewhere = List.copyOf(elsewhere);
    }

    /** Somebody with one membership, or none. */
    public Visitor(String name, Language language, ZoneId zone, @Nullable Acting acting) {
        this(name, language, zone, acting, List.of());
    }

    /** Whether there is another cabinet that they could go on in. */
    public boolean hasOtherCabinets() {
        return !elsewhere.isEmpty();
    }

    public boolean isStranger() {
        return acting == null;
    }
}
