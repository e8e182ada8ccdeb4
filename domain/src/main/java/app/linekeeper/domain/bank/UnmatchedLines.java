package app.linekeeper.domain.bank;

import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
import org.springframework.stereotype.Component;

/** Shows operators which lines of statements wait for them, and what speaks for what; refused as not_allowed for everybody else. */
@Component
public class UnmatchedLines {

    /** How many wait. */
    public Outcome<Long> howMany(MemberId operator) {
        throw new UnsupportedOperationException();
    }

    /**
     * Eight that wait, oldest first.
     *
     * @param page from 0; beyond the end means the last
     */
    public Outcome<Page<BankLineRow>> page(MemberId operator, int page) {
        throw new UnsupportedOperationException();
    }

    /**
     * Eight about which was decided, last decided first, so that it can be undone.
     *
     * @param page from 0; beyond the end means the last
     */
    public Outcome<Page<BankLineRow>> decided(MemberId operator, int page) {
        throw new UnsupportedOperationException();
    }

    /** Any line that came, be it decided or not; refused as not_found where there is none. */
    public Outcome<BankLineCard> one(MemberId operator, BankLineId line) {
        throw new UnsupportedOperationException();
    }
}
