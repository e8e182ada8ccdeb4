package app.linekeeper.domain.pack;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Drops the files of packs that were made some days ago; asked for again, a pack is made anew. */
@Component
public class ForgettingPacks {

    private final PackFiles files;
    private final PackTerms terms;
    private final Clock clock;

    ForgettingPacks(PackFiles files, PackTerms terms, Clock clock) {
        this.files = files;
        this.terms = terms;
        this.clock = clock;
    }

    /** @return how many files were dropped */
    public int old() {
        return files.forgetBefore(clock.instant().minus(terms.keptFor()));
    }
}
