package app.linekeeper.domain.notice.choice;

import app.linekeeper.domain.access.Role;
import java.util.Set;

/**
 * What an owner lets a member have.
 *
 * @param taken what they do not get, whatever they choose themselves
 */
public record Allotment(Role role, Set<NoticeTopic> taken) {

    public Allotment {
        taken = Set.copyOf(taken);
    }
}
