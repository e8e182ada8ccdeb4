package app.linekeeper.domain.access;

import app.linekeeper.domain.shared.MemberId;

/** The acting member was removed, or never existed. */
public class NoSuchMember extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchMember(MemberId member) {
        super("no such member: " + member);
    }
}
