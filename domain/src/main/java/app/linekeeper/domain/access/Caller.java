package app.linekeeper.domain.access;

import app.linekeeper.locales.Language;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything about a known person that answering them needs.
 *
 * @param elsewhere as what they could act besides, a role for each of their other memberships
 * @param zone the zone in which the person's days are counted
 * @param reachable false if they blocked the bot and were not heard of since
 */
public record Caller(Acting acting, List<Role> elsewhere, Language language, ZoneId zone, boolean reachable) {

    public Caller {
        elsewhere = List.copyOf(elsewhere);
    }

    /** The same person with one more membership. */
    Caller and(Role other) {
        List<Role> more = new ArrayList<>(elsewhere);
        more.add(other);
        return new Caller(acting, more, language, zone, reachable);
    }
}
