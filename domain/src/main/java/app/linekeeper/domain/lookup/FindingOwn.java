package app.linekeeper.domain.lookup;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.shared.MemberId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member finds whatever is their partner's or, for whoever speaks for a client, that client's (rules 34 and 35). */
@Component
@Transactional(readOnly = true)
public class FindingOwn {

    /** How many of one kind are found at most. */
    public static final int MOST = 24;

    private static final Comparator<OwnFound> BEST_FIRST = Comparator.comparingInt(OwnFound::fit)
            .thenComparing(found -> found.id().kind())
            .thenComparing(OwnFound::name);

    private final Access access;
    private final OwnSearches searches;

    FindingOwn(Access access, OwnSearches searches) {
        this.access = access;
        this.searches = searches;
    }

    /**
     * All that fits, the best first. Where something has exactly the number that was typed, what merely holds it is left out.
     * What a role may not see is not found, and no more is what belongs to others.
     *
     * @param typed part of a name, e-mail or tax number in any case; a line's, order's or document's whole number, also with
     *     words before it; of less than three signs the beginning of a name
     */
    public List<OwnFound> all(MemberId member, String typed) {
        Acting acting = access.of(member);
        Typed sought = Typed.read(typed);
        List<OwnFound> found = Stream.of(OwnKind.values())
                .flatMap(kind -> searches.find(kind, acting, sought, MOST).stream())
                .sorted(BEST_FIRST)
                .distinct()
                .toList();
        boolean isExact = sought.isNumber() && found.stream().anyMatch(each -> each.fit() == 0);
        return isExact ? found.stream().filter(each -> each.fit() == 0).toList() : found;
    }
}
