package app.linekeeper.domain.payment;

import app.linekeeper.domain.wallet.Wallet;

/** How the act on a company that pays comes, where one can follow (rule 27). */
public enum FollowingAct {
    /** Only once its requisites are complete. */
    WANTING,
    /** When somebody asks for it. */
    ON_REQUEST,
    /** To whoever pays, without being asked for. */
    BY_ITSELF;

    public static FollowingAct of(Wallet company) {
        if (!company.documentsPossible()) {
            return WANTING;
        }
        return company.actsByThemselves() ? BY_ITSELF : ON_REQUEST;
    }
}
