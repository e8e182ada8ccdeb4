package app.linekeeper.domain.desk;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.lookup.Typed;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator finds whatever there is, of any partner, by whatever is typed (rule 34). */
@Component
@Transactional(readOnly = true)
public class FindingAnything {

    /** How many of one kind {@link #of} lists. */
    public static final int MOST = 40;

    private static final int A_PAGE = 8;
    private static final Comparator<Found> BEST_FIRST =
            Comparator.comparingInt(Found::fit).thenComparing(Found::kind);

    private final Access access;
    private final Searches searches;

    FindingAnything(Access access, Searches searches) {
        this.access = access;
        this.searches = searches;
    }

    /**
     * The best of all kinds; one query for each kind that it may be.
     *
     * @param typed part of a name, e-mail or tax number in any case; a line's, order's or invoice's whole number or a
     *     Telegram id, also with words before it; of less than three signs the beginning of a name; empty finds nothing
     * @return refused as not_allowed for everybody but an operator
     */
    public Outcome<Findings> all(MemberId operator, String typed) {
        return access.of(operator).allowed(Permission.OPERATE).map(acting -> all(Typed.read(typed)));
    }

    /** At most {@link #MOST} of one kind, the best first; refused as {@link #all} is. */
    public Outcome<List<Found>> of(MemberId operator, FoundKind kind, String typed) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .map(acting -> searches.find(kind, Typed.read(typed), MOST));
    }

    private Findings all(Typed typed) {
        List<Found> best = new ArrayList<>();
        Set<FoundKind> more = EnumSet.noneOf(FoundKind.class);
        for (FoundKind kind : FoundKind.values()) {
            List<Found> found = searches.find(kind, typed, A_PAGE + 1);
            found.stream().limit(A_PAGE).forEach(best::add);
            if (found.size() > A_PAGE) {
                more.add(kind);
            }
        }
        best.sort(BEST_FIRST);
        return new Findings(best, more);
    }
}
